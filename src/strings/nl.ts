import { nlDialogue } from './nlDialogue.ts';
import { nlRoom } from './nlRoom.ts';

/**
 * Every text of the interface, in Dutch. Key: `area.meaning`. A comment is a note for the translator.
 * `{name}` is filled in by t.ts. Prose of modules, terms and sources stands in content/.
 */
export const nl = {
  ...nlDialogue,
  ...nlRoom,

  'site.name': 'Gelijke stage',
  'site.claim': 'Leren handelen tegen stagediscriminatie',
  'site.description':
    'Korte modules voor docenten en stagecoördinatoren: stagediscriminatie herkennen, bespreken en aanpakken. Open, zonder account.',
  'site.skip': 'Naar de inhoud',
  'site.mainNav': 'Hoofdmenu',
  'site.footerNav': 'Over deze site',
  'site.breadcrumb': 'Kruimelpad',
  'site.wrong': 'Klopt er iets niet?',
  'site.licenceContent': 'Teksten en beeld: CC BY 4.0',
  'site.licenceCode': 'Code: EUPL 1.2',
  'site.licenceLead': 'Vrij te gebruiken en aan te passen.',
  'site.madeFor':
    'Gemaakt bij het Werkprogramma tegen stagediscriminatie hoger onderwijs. Uitleg over recht is geen juridisch advies.',

  'nav.modules': 'Modules',
  'nav.terms': 'Begrippen',
  'nav.about': 'Over',
  'nav.privacy': 'Privacy',

  'theme.label': 'Kleuren',
  'theme.auto': 'Als mijn apparaat',
  'theme.light': 'Licht',
  'theme.dark': 'Donker',

  // Short form beside the clock face; {minutes} is a whole number.
  'time.minutes': '{minutes} min',

  'voice.student': 'student',
  'voice.onderwijs': 'onderwijs',
  'voice.stageplek': 'stageplek',

  // Three short lines, one under the other.
  'home.title1': 'Zie het.',
  'home.title2': 'Benoem het.',
  'home.title3': 'Pak het aan.',
  'home.lead':
    'Leer in een kwartier hoe je stagediscriminatie herkent en welke eerste stap jij zet. Voor docenten en stagecoördinatoren in het hoger onderwijs. Zonder account.',
  'home.begin': 'Begin met ‘{module}’',
  'home.agenda': 'Past in je agenda',
  'home.voicesAlt':
    'Drie vormen die elkaar overlappen: een cirkel voor de student, een vierkant voor het onderwijs en een driehoek voor de stageplek.',
  'home.howTitle': 'Zo werkt het',
  'home.how1': 'Je begint meteen',
  'home.how1Text': 'Geen account, geen inlog. Elke stap zegt vooraf hoeveel minuten hij kost.',
  'home.how2': 'Je beslist en vergelijkt',
  'home.how2Text':
    'Je kiest wat jij zou doen. Daarna lees je wat die keuze betekent, voor de student en voor jou.',
  'home.how3': 'Je gaat later verder',
  'home.how3Text':
    'Wat je invult blijft op je eigen apparaat. Sluit de pagina en ga verder waar je was.',
  'home.phases': 'Zes fasen, één aanpak',
  'home.phasesLead':
    'Het werkprogramma kent zes fasen. Ze lopen door elkaar heen. De fasen 2 en 3 werkt het samen uit, en 4 en 5 ook.',
  'home.phaseModules': 'Hierbij hoort:',

  'modules.title': 'Modules',
  'modules.lead':
    'Elke module duurt 10 tot 15 minuten. Stop waar je wilt: je gaat verder bij dezelfde stap.',
  'modules.for': 'Voor',

  'module.kind': 'Module',
  'module.goals': 'Na deze module',
  'module.goalsLead': 'Je',
  'module.forWhom': 'Voor wie',
  'module.phases': 'Hoort bij fase',
  'module.steps': 'De stappen',
  'module.doneMeans':
    'Een stap is gedaan als je het eind zag. Staat er een kennisvraag in, of kaarten om te sorteren? Dan telt hij als je die hebt beantwoord.',
  'module.begin': 'Begin',
  'module.again': 'Bekijk opnieuw',
  'module.sources': 'Bronnen van deze module',
  'module.related': 'Hangt samen met',
  'module.owner': 'Onderhoud',
  'module.reviewBy': 'Opnieuw nakijken vóór',
  'module.notReviewed': 'Nog niet nagekeken door een jurist of door studenten.',
  'module.reviewedBy': 'Nagekeken door {who}, {date}',
  'module.stepCount': '{count} stappen',

  // {step} and {total} are numbers.
  'progress.resume': 'Verder bij stap {step} van {total}',
  'progress.completed': 'Afgerond',
  'progress.done': '{done} van {total} stappen gedaan',
  // For screen readers, after the title of a step.
  'progress.stepDone': 'gedaan',
  'progress.stepOpen': 'begonnen',

  'step.of': 'Stap {step} van {total}',
  // Opens the list of steps on a small screen.
  'step.all': 'Alle stappen',
  'step.list': 'Stappen van deze module',
  'step.previous': 'Vorige',
  'step.next': 'Verder: {title}',
  'step.finish': 'Klaar: terug naar de module',
  'step.footer': 'Vorige en volgende stap',

  'source.label': 'Bron',
  'source.toVerify': 'te controleren',
  'source.mbo': 'mbo',
  'source.mboNote': 'gaat over het mbo',
  'source.legend':
    '‘Te controleren’: deze informatie moet nog door een deskundige worden nagekeken.',

  'term.kind': 'Begrip',
  'term.more': 'Lees meer over {term}',
  'term.pitfall': 'Let op',
  'term.sources': 'Bronnen',
  'term.related': 'Hoort erbij',
  'term.usedIn': 'Komt voor in',
  'term.title': 'Begrippen',
  'term.lead': 'Woorden die je tegenkomt als het over stagediscriminatie gaat, kort uitgelegd.',

  'exercise.allExplanations': 'Uitleg bij alle antwoorden',
  'exercise.allCards': 'Uitleg bij alle situaties',
  // On the button that records a choice. After an answer was given it reads 'exercise.change'.
  'exercise.answer': 'Dit is mijn antwoord',
  'exercise.change': 'Verander mijn antwoord',
  'exercise.yourAnswer': 'Jouw antwoord',
  'exercise.first': 'Eerst koos je: {answer}',
  'exercise.correct': 'Dat klopt',
  'exercise.partly': 'Dat klopt deels',
  'exercise.incorrect': 'Dat klopt niet',
  'exercise.chooseFirst': 'Kies eerst een antwoord.',
  'exercise.sorted': '{done} van {total} gesorteerd',
  // Shown when the code of an exercise has not arrived after a few seconds.
  'exercise.notReady':
    'Antwoorden lukt nog niet: een deel van deze pagina is nog niet opgehaald. Laad de pagina opnieuw als dit blijft staan. De vraag en de uitleg kun je wel lezen.',
  'exercise.needsScript':
    'Antwoorden en bewaren kan alleen met JavaScript. De vraag en de uitleg kun je wel lezen.',
  'exercise.keysHint': 'Toetsen 1 tot {count} werken zolang je in deze vraag bent.',

  'sort.yourSorting': 'Zo heb jij gesorteerd',
  'sort.empty': 'Geen',

  'reflection.kind': 'Voor jezelf',
  'reflection.label': 'Jouw antwoord',
  'reflection.private': 'Alleen voor jou: wat je schrijft, gaat nergens heen.',
  'reflection.keep': 'Bewaar',

  'action.kind': 'Morgen doe ik',
  'action.choose': 'Kies een begin, of schrijf je eigen voornemen.',
  'action.text': 'Mijn voornemen',
  'action.due': 'Wanneer (mag leeg)',
  'action.keep': 'Bewaar mijn voornemen',
  'action.own': 'Iets anders',

  // Said after the data has been committed to disk, never before.
  'keep.kept': 'Bewaard op dit apparaat',
  'keep.erased': 'Je tekst is van dit apparaat gehaald',
  'keep.busy': 'Bezig met bewaren …',
  'keep.notKept': 'Niet bewaard. Je kunt wel verder.',
  'keep.notErased':
    'Nog niet weggehaald: je tekst staat nog op dit apparaat. Laat deze pagina open, dan proberen we het opnieuw.',
  'keep.nothing': 'Er staat nog niets om te bewaren.',
  'keep.refused':
    'Deze browser bewaart nu niets. Je kunt gewoon lezen en oefenen, maar als je de pagina sluit, ben je je antwoorden kwijt. In een gewoon venster (niet privé) werkt bewaren meestal wel.',
  'keep.full':
    'De opslag van deze browser is vol, dus je laatste antwoorden zijn nog niet bewaard. Je kunt gewoon lezen en oefenen. Maak ruimte op je apparaat; zolang deze pagina open is, proberen we het opnieuw.',
  'keep.newer':
    'Op dit apparaat staat voortgang van een nieuwere versie van deze site. Om niets te beschadigen bewaren we hier nu niets. Laad de pagina opnieuw om verder te gaan.',
  'keep.blocked':
    'De opslag is even bezet, waarschijnlijk door een ander tabblad met deze site. Sluit de andere tabbladen; zolang deze pagina open is, proberen we het opnieuw.',
  'keep.again': 'Alles is weer bewaard op dit apparaat.',
  'keep.unreachable':
    'Het deel van deze site dat je antwoorden bewaart, is niet opgehaald. Je kunt gewoon lezen en oefenen. Laad de pagina opnieuw zodra je weer verbinding hebt; dan wordt ook weer bewaard.',
  'keep.dismiss': 'Begrepen',

  'yourself.title': 'Heb je dit zelf meegemaakt?',
  'yourself.lead':
    'Dan hoef je nu niets te beslissen. Je mag erover praten zonder bewijs en zonder dat je meteen iets meldt. Jij bepaalt welke stap jij zet. Hier kun je terecht:',
  'yourself.mentorTitle': 'Iemand die je vertrouwt op je opleiding',
  'yourself.mentor':
    'Een docent, studieloopbaanbegeleider of stagecoördinator. Vraag vooraf wat die persoon met je verhaal doet.',
  'yourself.confidantTitle': 'De vertrouwenspersoon van je instelling',
  'yourself.confidant':
    'Luistert, legt uit wat je kunt doen en verwijst je door als je dat wilt. Doet niets zonder jouw toestemming. Er zijn uitzonderingen op de vertrouwelijkheid; vraag ernaar aan het begin.',
  'yourself.deanTitle': 'De studentendecaan',
  'yourself.dean': 'Helpt als je studie vertraging oploopt of als je een regeling nodig hebt.',
  'yourself.deskTitle': 'Het klachtenloket van je instelling',
  'yourself.desk':
    'Elke hogeschool en universiteit heeft één plek voor klachten van studenten. Ook als je er niet meer studeert.',
  'yourself.bureauTitle': 'Discriminatie.nl',
  'yourself.bureau':
    'Gratis en onafhankelijk; elke gemeente zorgt dat je er terechtkunt. Je kunt alleen laten registreren wat er gebeurde (een melding) of samen stappen zetten (een klacht).',
  'yourself.collegeTitle': 'Het College voor de Rechten van de Mens',
  'yourself.college':
    'Onderzoekt of iemand in strijd met de wet is behandeld. Kost niets, je hebt geen advocaat nodig. Het oordeel is niet bindend, maar wordt vaak wel opgevolgd.',
  'yourself.policeTitle': 'De politie',
  'yourself.police': 'Als je denkt dat iets strafbaar is, kun je aangifte doen.',
  'yourself.duty':
    'Wat je ook kiest: je instelling heeft een eigen plicht om studenten te beschermen tegen discriminatie op een stageplek.',
  'yourself.sources': 'Bronnen:',
  'yourself.notMonitored': 'Op deze site kun je niets melden; niemand leest hier mee.',

  'nav.mine': 'Mijn',

  'mine.title': 'Mijn voortgang',
  'mine.lead':
    'Wat je las, koos en schreef. Het staat alleen op dit apparaat; niemand anders ziet het.',
  'mine.empty':
    'Hier staat nog niets. Zodra je een stap van een module opent, verschijnt hij hier.',
  'mine.emptyLink': 'Kies een module',
  'mine.needsScript':
    'Wat je deed, staat in je browser. Om het hier te laten zien is JavaScript nodig. De modules zelf kun je zonder lezen.',
  'mine.running': 'Bezig',
  'mine.completed': 'Afgerond',
  'mine.plans': 'Mijn voornemens',
  'mine.planDone': 'Gedaan',
  'mine.planDue': 'Voor {day}',
  'mine.howWasIt': 'Hoe ging het?',
  'mine.howWasItLead': 'Deze dag is voorbij. We vragen het één keer; je mag het ook overslaan.',
  'mine.howWasItKeep': 'Bewaar',
  'mine.howWasItSkip': 'Sla over',
  'mine.texts': 'Mijn teksten',
  // At the newest of several texts, or intentions, about one question.
  'mine.several':
    'Je hebt hier meer dan één tekst, bijvoorbeeld omdat je op twee apparaten schreef. Ze blijven staan tot je weggooit wat je niet meer nodig hebt.',
  'mine.edit': 'Verander',
  'mine.editLabel': 'Mijn tekst',
  'mine.save': 'Bewaar',
  'mine.cancel': 'Laat zoals het was',
  'mine.delete': 'Gooi weg',
  'mine.deleteSure':
    'Deze tekst gaat van dit apparaat, met alle eerdere versies. Ook een oude back-up zet hem niet terug.',
  'mine.deleteYes': 'Ja, gooi weg',
  'mine.compared': 'Eerst en nu',
  'mine.comparedLead': 'Antwoorden die je later veranderde.',
  'mine.first': 'Eerst',
  'mine.latest': 'Nu',
  'mine.timeline': 'Van dag tot dag',
  'mine.timelineMore': 'Toon alle dagen ({count})',
  'mine.experienced': 'Geopend',
  'mine.completedStep': 'Tot het eind',
  'mine.reflected': 'Tekst geschreven',
  'mine.planned': 'Voornemen gemaakt',
  'mine.planWasDone': 'Voornemen gedaan',
  'mine.outcome': 'Teruggekeken op een voornemen',
  'mine.later': 'Gedaan in een latere versie van de site',
  'mine.broken':
    'Je overzicht kan nu niet worden getoond. Wat je deed, staat nog wel op dit apparaat. Sla het voor de zekerheid op als bestand.',
  'mine.scenarios': 'Oefengesprekken',
  'mine.toScenario': 'Naar het gesprek',
  'mine.unknown': 'Onderdeel dat deze versie van de site niet kent',

  'institution.title': 'Mijn instelling',
  'institution.lead':
    'Vul één keer in waar studenten bij jou terechtkunnen. Het staat alleen op dit apparaat en verschijnt overal waar deze site zegt waar je terechtkunt. Zoek het op de site van je instelling; noem functies, geen namen als dat niet nodig is.',
  'institution.desk': 'Meldpunt',
  'institution.confidant': 'Vertrouwenspersoon',
  'institution.complaints': 'Klachtenregeling',
  'institution.name': 'Hoe heet het?',
  'institution.address': 'Webadres, e-mailadres of plek',
  'institution.keep': 'Bewaar',
  'institution.clear': 'Maak leeg',
  'institution.two':
    'Twee apparaten hadden elk iets anders ingevuld. Hieronder staan beide. Kies, of verander wat er staat en bewaar.',
  'institution.take': 'Neem deze',
  'institution.shown': 'Bij jouw instelling',
  'institution.shownLead': 'Zoals jij het zelf invulde:',
  'institution.fill': 'Vul in wat jouw instelling heeft',
  'institution.change': 'Verander dit',

  'backup.title': 'Meenemen en bewaren',
  'backup.saveTitle': 'Neem mee naar een ander apparaat',
  'backup.saveLead':
    'Je krijgt een bestand met alles wat hier staat, ook je eigen teksten. Bewaar het op een plek die alleen van jou is. Open het op je andere apparaat, bij ‘Open een bestand’.',
  'backup.save': 'Sla op als bestand',
  'backup.saved': 'Opgeslagen in je downloads.',
  'backup.last': 'Laatste bestand opgeslagen: {day}.',
  'backup.never': 'Je hebt nog geen bestand opgeslagen.',
  'backup.openTitle': 'Open een bestand',
  'backup.openLead':
    'Wat in het bestand staat, komt bij wat hier al is. Er verandert pas iets als jij dat kiest. Eerst zie je wat erbij komt, wat verandert en wat verdwijnt.',
  'backup.open': 'Kies een bestand',
  'backup.reading': 'Bezig met lezen …',
  'backup.working': 'Een ogenblik …',
  'backup.preview': 'Dit verandert er',
  'backup.added': 'Nieuwe regels: {count}',
  'backup.addedTexts': 'Daarvan eigen teksten of voornemens: {count}',
  'backup.changed': 'Teksten die hier verdwijnen, omdat je ze elders weggooide: {count}',
  'backup.clashFromFile':
    'Regels die hier anders staan dan in het bestand. Hier komt wat in het bestand staat: {count}',
  'backup.clashFromHere':
    'Regels die in het bestand anders staan dan hier. Wat hier staat, blijft: {count}',
  'backup.documentAdded': 'Mijn instelling: er komt iets bij',
  'backup.documentBeside':
    'Mijn instelling: er komt iets bij, naast wat hier staat. Je kiest daarna zelf.',
  'backup.documentReplaced':
    'Mijn instelling: wat hier staat, heb je elders veranderd. Dat nieuwe komt ervoor in de plaats.',
  'backup.documentCleared':
    'Mijn instelling: wat hier staat, verdwijnt, omdat je het elders weggooide.',
  'backup.documentUnknown':
    'Onderdelen die deze versie van de site nog niet kent. Ze worden wel bewaard: {count}',
  'backup.history':
    'Alleen wat er vroeger stond, wordt aangevuld. Wat je hier ziet, blijft gelijk.',
  'backup.known': 'Regels die je al had: {count}',
  'backup.nothing': 'Alles uit dit bestand staat hier al. Er verandert niets.',
  'backup.nothingTaken': 'Er verandert hier niets.',
  'backup.join': 'Voeg samen',
  'backup.cancel': 'Laat maar',
  'backup.joined': 'Samengevoegd. Zolang je op deze pagina blijft, kun je het terugdraaien.',
  'backup.undo': 'Draai terug',
  'backup.undoLast': 'Wat je het laatst samenvoegde, kun je nog terugdraaien.',
  'backup.undone': 'Teruggedraaid. Wat dat bestand hier veranderde, is weer zoals het was.',
  'backup.failed': 'Dat lukte niet. Er is niets veranderd. Probeer het nog eens.',
  'backup.tooLarge': 'Dit bestand is te groot om hier te openen. Er is niets veranderd.',
  'backup.noJson':
    'Dit bestand is niet te lezen. Misschien is het afgebroken bij het kopiëren. Er is niets veranderd; sla het opnieuw op en probeer nog eens.',
  'backup.other': 'Dit bestand is niet door deze site gemaakt. Er is niets veranderd.',
  'backup.newer':
    'Dit bestand is gemaakt met een nieuwere versie van deze site. Er is niets veranderd. Laad deze pagina opnieuw en probeer nog eens.',
  'backup.damaged':
    'Dit bestand is beschadigd: sommige regels kloppen niet. Er is niets veranderd. Sla het opnieuw op vanaf het andere apparaat.',
  'backup.stayTitle': 'Hoe zeker is dit bewaard?',
  'backup.persisted': 'Je browser heeft beloofd dit niet zelf op te ruimen.',
  'backup.notPersisted':
    'Je browser mag dit opruimen als er te weinig ruimte is. Je kunt vragen om dat niet te doen.',
  'backup.persist': 'Vraag mijn browser om dit te bewaren',
  'backup.persistRefused':
    'Je browser belooft het nu niet. Vaak doet hij dat wel als je de site vaker gebruikt of op je beginscherm zet. Sla intussen een bestand op.',
  'backup.persistUnknown':
    'Je browser zegt niet hoe lang hij dit bewaart. Sla af en toe een bestand op.',
  'backup.safari':
    'Safari haalt dit weg als je deze site zeven dagen niet bezoekt, tenzij de site op je beginscherm staat. Sla dus een bestand op.',
  'backup.eraseTitle': 'Wis alles',
  'backup.eraseLead':
    'Alles wat deze site op dit apparaat bewaart gaat weg: voortgang, teksten, instellingen. Dat kan niet terug, behalve met een bestand dat je eerst opslaat.',
  'backup.erase': 'Wis alles …',
  'backup.eraseSaveFirst': 'Sla eerst een bestand op',
  'backup.eraseYes': 'Ja, wis alles',
  'backup.erased': 'Alles is van dit apparaat gehaald.',
  'backup.eraseFailed':
    'Niet alles kon weg. Dit staat er nog: {left}. Sluit andere tabbladen met deze site en probeer het nog eens.',
  'backup.leftDatabase': 'je voortgang en je teksten',
  'backup.leftLocal': 'wat je aan het typen was en je kleuren',
  'backup.leftSession': 'dat je een melding weglegde',
  'backup.leftCaches': 'kopieën van bladzijden',

  'notFound.title': 'Deze pagina is er niet',
  'notFound.lead':
    'Misschien is ze verhuisd, of staat er een typefout in het adres. Wat je eerder invulde, is niet weg.',
  'notFound.home': 'Naar de voorpagina',
} as const;
