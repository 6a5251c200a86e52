// What is written the same in every language. A text that is nothing else is not an untranslated one.

/** Names and marks, with why nobody translates them. What is the same in one language only is reviewed there instead. */
const SAME: Readonly<Record<string, string>> = {
  'Microsoft Authenticator': 'The name of an app.',
  'Azure Authenticator': 'The old name of that app.',
  'Google Authenticator': 'The name of an app.',
  Authenticator: 'What the app is called under its icon.',
  Handrail: 'The name of this guide.',
  'Robin Jansen': 'The person in the exercises.',
  'Sam de Wit': 'A colleague of that person.',
  'Temporary Access Pass': 'What Microsoft calls it in many languages.',
  'NIST SP 800-63B-4': 'The number of a standard.',
  RFC: 'A series of standards, each with its number.',
  'login.gov': 'The name of a service.',
  'GOV.UK': 'The name of a website.',
  DigiD: 'The name of a service.',
  SURFsecureID: 'The name of a service.',
  WhatsApp: 'The name of an app.',
  Err: 'What the display of a hardware token shows.',
};

const ADDRESS = /https?:\/\/\S+|[\w.+-]+@[\w.-]+/gu;
const PLACEHOLDER = /\{\{.*?\}\}|\[[A-Z_]+\]/gu;

/** Whether a text has words of its own: letters besides names, addresses and placeholders. */
export function hasWords(text: string): boolean {
  const rest = Object.keys(SAME).reduce(
    (left, name) => left.replaceAll(name, ''),
    text.replace(ADDRESS, '').replace(PLACEHOLDER, ''),
  );
  return /\p{L}/u.test(rest);
}
