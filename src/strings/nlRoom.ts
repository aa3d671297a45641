/** Texts of a conversation that a group plays together, in Dutch; part of nl.ts. */
export const nlRoom = {
  // Link to this form of a conversation.
  'room.link': 'Speel het samen, met een scherm',
  'room.title': '{title}, samen',
  'room.kind': 'Oefengesprek met een groep',
  'room.how':
    'Zet dit op het grote scherm. Jij leest voor, iedereen kiest, en jij vult in hoeveel mensen wat kozen. Namen zijn niet nodig. Alles blijft op dit apparaat.',
  'room.needsScript':
    'Samen spelen op het scherm werkt alleen met JavaScript. Zonder kun je de tekst voorlezen en de stemmen op papier tellen.',
  'room.begin': 'Begin met de groep',
  'room.moment': 'Moment {count}',
  'room.chose': 'Jullie gingen verder met',
  'room.again': 'Lees het moment terug',
  'room.everyoneChooses': 'Iedereen kiest',
  'room.countLead': 'Laat iedereen eerst voor zichzelf kiezen. Tel dan de handen.',
  'room.choice': 'Keuze {count}',
  'room.votesFor': 'Stemmen voor keuze {count}',
  'room.more': 'Een stem erbij voor keuze {count}',
  'room.less': 'Een stem eraf voor keuze {count}',
  'room.keysHint': 'Op een knop met + of −: toets 1 tot en met {count} geeft een stem erbij.',
  'room.total': 'Samen: {votes}',
  'room.oneVote': '1 stem',
  'room.votes': '{count} stemmen',
  // Told to screen readers after a vote.
  'room.counted': 'Keuze {number}: {votes}',
  'room.toVotes': 'Toon de stemmen',
  'room.theVotes': 'Zo koos de groep',
  'room.most': 'meeste stemmen',
  'room.askMinority': 'Vraag eerst: waarom koos iemand keuze {number}?',
  'room.askMinorityWhy': 'Begin bij de kleinste groep. Daarna de anderen.',
  // {numbers} is for instance "1 en 3".
  'room.askTie': 'Keuzes {numbers} hebben even weinig stemmen. Vraag bij elk: waarom koos je dit?',
  'room.askTieWhy': 'Begin bij wie nog het minst aan het woord was.',
  'room.askEveryone': 'Iedereen koos keuze {number}. Vraag: wat pleit er voor een andere?',
  'room.askEveryoneWhy': 'Zo hoor je ook wat nu niemand zegt.',
  'room.askNobody': 'Er zijn geen stemmen ingevuld. Vraag: wie wil vertellen wat hij zou zeggen?',
  'room.askNobodyWhy':
    'Je kunt een stap terug om alsnog te tellen. Zonder tellen verdergaan kan ook.',
  'room.toReasons': 'Toon wat elke keuze doet',
  'room.whatEachDoes': 'Wat elke keuze doet',
  'room.goOnWith': 'Ga verder met keuze {count}',
  'room.discuss': 'Bespreek samen',
  'room.timer': 'Tijd om te praten',
  'room.timerStart': 'Start',
  'room.timerPause': 'Pauze',
  'room.timerReset': 'Terug naar {time}',
  'room.timerMinute': 'Een minuut erbij',
  'room.timerOver': 'De tijd is om.',
  'room.stop': 'Begin opnieuw',
  'room.stopAsk':
    'Opnieuw beginnen? Het pad, de stemmen en de afspraak van deze groep gaan dan van dit apparaat.',
  'room.stopYes': 'Ja, begin opnieuw',
  'room.stopNo': 'Nee, ga door',
  // {moments} is one of the two below.
  'room.other': 'Er is nog een versie van dit gesprek, begonnen op {day}, met {moments}.',
  'room.oneMoment': '1 moment gespeeld',
  'room.moments': '{count} momenten gespeeld',
  'room.otherTake': 'Ga verder met die versie',
  'room.otherDrop': 'Gooi die versie weg',
  'room.ending': 'Zo liep het af: {title}',
  'room.path': 'Ons pad',
  'room.taken': 'hiermee gingen we verder',
  'room.agreement': 'Onze afspraak',
  'room.agreementLead': 'Wie doet wat, en wanneer? Noem een rol en een datum.',
  'room.print': 'Druk het blad af',
  'room.sheetDay': 'Met een groep gespeeld op {day}',
  // Above the way on paper; what does not fit there is left out.
  'room.sheetBold':
    'Rechts de stemmen. Vet: hiermee gingen we verder. Het hele pad staat op het scherm.',
  'room.sheetBrief':
    'Rechts de stemmen. Vet: hiermee gingen we verder. Van de rest staat hier het begin, op het scherm staat alles.',
} as const;
