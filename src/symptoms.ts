/** How the pages that solve one problem each are grouped; a page's frontmatter names its group. */

/** The groups, in the order in which readers see them. Their names stand in the catalogue, under `symptom.group.<id>`. */
export const SYMPTOM_GROUPS = [
  'phone',
  'code',
  'call',
  'app',
  'token',
  'safety',
  'other-way',
  'account',
] as const;

/** One group of problems. */
export type SymptomGroup = (typeof SYMPTOM_GROUPS)[number];
