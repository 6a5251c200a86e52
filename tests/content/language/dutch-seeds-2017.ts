// What the machine translation of 2017 made of the guide that this one began with, and what a Dutch writer would say.
import type { SeedFault } from './dutch-seeds.ts';

// The thirty-first fault of that translation was no sentence: its lists had three steps where another version had four. The build
// holds the steps of every page against the statechart, and the pages of both languages against each other.

/** Its faults, in its own order. */
export const OF_2017: readonly SeedFault[] = [
  {
    bad: 'De ervaring aanmelden met Azure multi-factor Authentication',
    better: 'Zo meldt u zich aan met verificatie in twee stappen',
  },
  { bad: 'Wat is uw ervaring aanmelden?', better: 'Hoe verloopt het aanmelden?' },
  {
    bad: 'een telefonische oproep of een app authentication teksten',
    better: 'een telefoonoproep, een authenticator-app of een sms-bericht',
  },
  { bad: 'Hoe meld u aan?', better: 'Hoe meldt u zich aan?' },
  {
    bad: 'naar mijn telefoon mobile- of office',
    better: 'naar mijn mobiele telefoon of kantoortelefoon',
  },
  {
    bad: 'Met een tekst naar mijn mobiele telefoon',
    better: 'Met een sms-bericht op mijn mobiele telefoon',
  },
  {
    bad: 'omdat ik mijn voorkeursmethode nu kunt gebruiken',
    better: 'omdat ik mijn voorkeursmethode nu niet kan gebruiken',
  },
  {
    bad: 'met een aanroep naar uw telefoon mobile- of kantoornetwerk',
    better: 'waarbij Microsoft u belt op uw mobiele telefoon of kantoortelefoon',
  },
  { bad: 'Microsoft roept u.', better: 'Microsoft belt u.' },
  {
    bad: 'Aanmelden bij een toepassing of service zoals Office 365 met uw gebruikersnaam en wachtwoord.',
    better:
      'Meld u aan bij een app of dienst, zoals Microsoft 365, met uw gebruikersnaam en wachtwoord.',
  },
  {
    bad: 'Beantwoord de telefoon en druk op de #-toets.',
    better: 'Neem op en druk op het hekje (#).',
  },
  {
    bad: 'een SMS-bericht met een aantal code',
    better: 'een sms-bericht met een code van zes cijfers',
  },
  {
    bad: 'Voer de code in de daarvoor bestemde vak op de aanmeldingspagina.',
    better: 'Typ de code in het vak op de aanmeldingspagina.',
  },
  {
    bad: 'U pushmeldingen kan ontvangen op uw apparaat kunt, of u de app als u een verificatiecode.',
    better:
      'U kunt een pushmelding op uw telefoon ontvangen of de app openen om een verificatiecode te zien.',
    scrambled: true,
  },
  {
    bad: 'Microsoft stuurt een melding met de Microsoft Authenticator-app op uw apparaat.',
    better: 'Microsoft stuurt een melding naar de Microsoft Authenticator-app op uw telefoon.',
    scrambled: true,
  },
  { bad: 'selecteer de controleren sleutel', better: 'typ het getal en tik op Ja' },
  {
    bad: 'Als uw bedrijf een PINCODE vereist is, moet u deze hier opgeven.',
    better: 'Als uw organisatie een pincode vereist, typt u die hier.',
  },
  { bad: 'U moet nu worden aangemeld.', better: 'U bent nu aangemeld.' },
  {
    bad: 'een getal onder de accountnaam van uw.',
    better: 'een getal onder de naam van uw account',
  },
  {
    bad: 'Wanneer u wordt gevraagd of u voor een verificatiecode, open de app en gebruiken met het opgegeven getal momenteel wordt weergegeven.',
    better:
      'Wordt u om een verificatiecode gevraagd? Open de app en gebruik het getal dat u dan ziet.',
    scrambled: true,
  },
  {
    bad: 'voer de code in het vak waar u zich aanmeldt',
    better: 'voer de code in in het vak waar u zich aanmeldt',
  },
  {
    bad: 'uw contactmethode voorkeursoptie voor verificatie',
    better: 'uw voorkeursmethode voor verificatie',
    scrambled: true,
  },
  {
    bad: 'waarom het is raadzaam dat u back-upmethoden voor uw account ingesteld',
    better: 'Daarom raden we u aan om ook een reservemethode in te stellen.',
    scrambled: true,
  },
  {
    bad: 'De volgende sectie leest u hoe zich kunnen aanmelden',
    better: 'Hieronder leest u hoe u zich aanmeldt met een andere methode.',
    scrambled: true,
  },
  {
    bad: 'Selecteer gebruik een andere verificatieoptie',
    better: 'Selecteer Een andere verificatieoptie gebruiken',
    scrambled: true,
  },
  {
    bad: 'Er zijn andere verificatie-opties op basis van hoeveel ingesteld hebt.',
    better: 'U ziet alleen de opties die u hebt ingesteld.',
  },
  {
    bad: 'informatie op te krijgen problemen hebt',
    better: 'Lukt het aanmelden niet? Lees dan verder.',
    scrambled: true,
  },
  {
    bad: 'zodat u meldingen kunt aan te melden, in plaats van teksten',
    better: 'zodat u zich met een melding kunt aanmelden in plaats van met een sms-bericht',
  },
  {
    bad: 'Deze pagina vindt u u richtlijnen',
    better: 'Op deze pagina leest u hoe u zich aanmeldt.',
  },
  {
    bad: '-aanmeldingservaring aanpast',
    better: 'aanmelden, verificatie, telefoon',
    scrambled: true,
  },
  {
    bad: 'problemen hebt met Azure multi-factor Authentication',
    better: 'problemen met meervoudige verificatie (MFA)',
  },
];
