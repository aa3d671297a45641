/** Texts of the conversations to practise with, in Dutch; part of nl.ts. */
export const nlDialogue = {
  'nav.scenarios': 'Oefengesprekken',

  'scenarios.title': 'Oefengesprekken',
  'scenarios.lead':
    'Oefen een lastig gesprek, alleen of met je team. Je kiest wat je zegt en ziet wat dat doet. Er is geen score.',
  'scenarios.youPlay': 'Je speelt: {role}',
  'scenarios.begun': 'Begonnen op {day}',
  'scenarios.done': 'Tot het eind gespeeld: {count} keer',
  'scenarios.sources': 'Bronnen van dit gesprek',
  'scenarios.forms': 'Hetzelfde gesprek anders',

  'talk.kind': 'Oefengesprek',
  'talk.you': 'Wie je bent',
  'talk.with': 'Met wie je praat',
  'talk.goals': 'Wat je oefent',
  // Follows the content note of every conversation.
  'talk.fictional':
    'De mensen in dit gesprek zijn verzonnen. Je kunt altijd stoppen: waar je was, blijft bewaard.',
  'talk.begin': 'Begin het gesprek',
  'talk.resume': 'Ga verder bij ‘{moment}’',
  'talk.again': 'Begin opnieuw',
  'talk.lookBack': 'Bekijk je laatste terugblik',
  'talk.needsScript':
    'Het gesprek spelen werkt alleen met JavaScript. Zonder kun je het als tekst lezen en zelf kiezen.',
  'talk.notReady': 'Het gesprek wordt klaargezet. Duurt dat lang, lees het dan als tekst.',
  'talk.asText': 'Lees het als tekst',
  'talk.facilitate': 'Bladen voor de begeleider',
  'talk.me': 'Jij',
  'talk.conversation': 'Het gesprek',
  'talk.whatDoYouSay': 'Wat zeg je?',
  'talk.keysHint': 'Kies ook met de toetsen 1 tot en met {count}.',
  'talk.stepBack': 'Een stap terug',
  'talk.stop': 'Stop hier',
  'talk.course': 'Hoe het gesprek loopt',
  'talk.path': 'Je pad',
  'talk.up': 'gegroeid',
  'talk.same': 'gelijk gebleven',
  'talk.down': 'gedaald',
  'talk.changed':
    'Dit gesprek is veranderd sinds je vorige bezoek: een deel van je pad is er niet meer. Je gaat verder bij het laatste moment dat er nog is.',
  'talk.attempts': 'Je pogingen ({count})',
  'talk.attemptEnded': '{time}, einde: ‘{title}’',
  'talk.attemptLeft': '{time}, gestopt bij ‘{title}’',
  'talk.attemptChanged': '(het gesprek is sindsdien veranderd)',
  'talk.goOn': 'Ga verder',
  'talk.toDebrief': 'Naar de terugblik',
  'talk.ended': 'Einde van het gesprek',
  // A moment and an ending by the number or letter that they have on paper.
  'talk.place': '{number}, ‘{title}’',
  'talk.endingPlace': 'einde {number}, ‘{title}’',

  'words.label': 'Jouw woorden',
  'words.lead': 'Dit blijft op dit apparaat. Het staat straks naast de zin die je kiest.',
  'words.on': 'Toon de keuzes',
  'words.skip': 'Sla over',
  'words.full': 'Dit vak is vol: er passen 2000 tekens in.',

  'debrief.title': 'Terugblik',
  'debrief.missing':
    'De terugblik kwam niet aan. Je gesprek blijft staan; probeer het opnieuw als je weer verbinding hebt.',
  'debrief.path': 'Zo liep het gesprek',
  'debrief.yourWords': 'Jouw eigen woorden',
  'debrief.youChose': 'Jij koos',
  'debrief.student': 'Voor de student',
  'debrief.facts': 'Voor de feiten',
  'debrief.duty': 'Voor de instelling',
  'debrief.alternatives': 'Wat had ook gekund',
  'debrief.strong': 'Sluit sterk aan bij het doel',
  'debrief.fitting': 'Past, en laat iets liggen',
  'debrief.risky': 'Kan anders uitpakken dan je bedoelt',
  'debrief.fromHere': 'Probeer vanaf hier',
  // Said to screen readers behind the one above.
  'debrief.fromMoment': 'het moment ‘{moment}’',
  'debrief.goals': 'Wat je oefende',
  'debrief.goalStrong': 'geraakt met een sterke keuze',
  'debrief.goalTouched': 'geraakt, het kan sterker',
  'debrief.goalMissed': 'kwam op dit pad niet voor',
  'debrief.compare': 'Twee pogingen naast elkaar',
  'debrief.compareLead': 'Tot hier waren ze gelijk: {moment}.',
  'debrief.compareFromStart': 'Ze verschillen vanaf het begin.',
  'debrief.compareWith': 'Vergelijk met',
  'debrief.tryOf': '{time}, einde: {ending}',
  'debrief.sameWay': 'Deze twee pogingen lopen langs hetzelfde pad.',
  'debrief.thisTry': 'Deze poging',
  'debrief.otherTry': 'De andere poging',
  'debrief.intention': 'Wat neem je hiervan mee?',
  'debrief.intentionLead': 'Eén zin of één stap. Je vindt hem terug bij ‘Mijn’.',
  'debrief.keep': 'Bewaar',
  'debrief.print': 'Druk af op één blad',
  'debrief.again': 'Speel opnieuw',
  'debrief.toTries': 'Naar het begin, met je pogingen',
  'debrief.conversation': 'Het gesprek',
  'debrief.stronger': 'Sterkere zinnen',
  'debrief.restOfTalk': 'Het hele gesprek, ook wat de anderen zeiden, staat op het scherm.',
  'debrief.whereToGo': 'Waar studenten bij jouw instelling terechtkunnen',
  // On paper, below the places of one's own institution.
  'debrief.also': 'Ook',
  'debrief.alsoPlaces':
    'De studentendecaan, Discriminatie.nl, het College voor de Rechten van de Mens of de politie.',

  // On a sheet on which not all of someone's own text fits.
  'paper.more': 'De rest van je tekst staat op het scherm.',

  'linear.title': '{title}, als tekst',
  'linear.kind': 'Oefengesprek als tekst',
  'linear.how':
    'Lees een moment, bedenk wat jij zou zeggen en kies een van de zinnen. Op een scherm open je die zin. Daaronder staat wat er dan gebeurt en waar je verder leest.',
  // Follows the content note where nothing is kept.
  'linear.fictional': 'De mensen in dit gesprek zijn verzonnen.',
  'linear.standing': 'Hoe het gesprek ervoor staat',
  'linear.standingLead':
    'Wat je zegt, heeft gevolgen. Soms hangt daarvan af wat je hoort of waar je verder leest. Houd het bij, bijvoorbeeld op papier. Bij elke keuze staat hoeveel stappen iets groeit of daalt: een stap is één woord naar rechts of naar links. Is dat woord er niet, dan blijft het staan waar het staat.',
  // Behind the word with which the conversation begins.
  'linear.begin': '(begin)',
  // {moved} is talk.up or talk.down: "Vertrouwen: 2 stappen gegroeid".
  'linear.movedOne': '{label}: {count} stap {moved}',
  'linear.movedMore': '{label}: {count} stappen {moved}',
  // {condition} is one or more of "‘Vertrouwen: open of vol vertrouwen’".
  'linear.onlyIf': 'Alleen bij {condition}.',
  // These three stand before the next one.
  'linear.when': 'Bij {condition}:',
  'linear.orWhen': 'Anders, bij {condition}:',
  'linear.otherwise': 'Anders:',
  'linear.goOn': 'Lees verder bij {place}',
  'linear.moment': '{number}. {title}',
  'linear.ending': 'Einde {number}: {title}',
  'linear.fromStart': 'Begin opnieuw',

  'mini.kind': 'Minigesprek',
  'mini.other': 'Probeer een andere keuze',
  'mini.sources': 'Steunt op',

  // Leads back from a conversation to the step that leads to it.
  'placed.in': 'Dit gesprek in een module',
  'placed.step': 'Naar de stap ‘{step}’ van de module ‘{module}’',

  'sheet.title': '{title}, voor de begeleider',
  'sheet.kind': 'Blad voor de begeleider',
  'sheet.preparation': 'Vooraf',
  'sheet.half': 'In 30 minuten',
  'sheet.whole': 'In 60 minuten',
  'sheet.pitfalls': 'Waar het mis kan gaan',
  'sheet.aftercare': 'Na afloop',
  'sheet.questions': 'Vragen bij de momenten',
  'sheet.map': 'De kaart van het gesprek',

  'map.label': 'Kaart van het gesprek ‘{title}’: welke keuzes naar welk moment leiden',
  // Name of the part that scrolls sideways.
  'map.window': 'De kaart, kan opzij schuiven',
  // Only shown on a narrow screen.
  'map.sideways': 'Schuif de kaart opzij om alles te zien.',
  'map.lead':
    'Lees van boven naar beneden. Bij elke lijn staat het nummer van de keuze. In de tekst van het gesprek hebben momenten, keuzes en eindes dezelfde nummers.',
  'map.dashed': 'Een stippellijn geldt soms: het hangt ervan af hoe het gesprek liep.',
  'map.dashedWhen': 'Wanneer een stippellijn geldt',
  // {choices} is one or more numbers: "1 en 3".
  'map.fromChoices': '{number}, keuze {choices}:',
  'map.inWords': 'De kaart in woorden',
  'map.choice': 'Keuze {number}:',
  // Joined with semicolons: "bij ‘Vertrouwen: gesloten’ naar einde D; anders naar 6".
  'map.always': 'naar {place}',
  'map.when': 'bij {condition} naar {place}',
  'map.orWhen': 'anders bij {condition} naar {place}',
  'map.otherwise': 'anders naar {place}',
  'map.endingNumber': 'einde {number}',
  'map.onlyIf': 'deze keuze is er alleen bij {condition}',
} as const;
