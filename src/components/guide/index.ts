/** What a guide page is made of. Pages import their parts from here. */
export { default as Advice } from './Advice.astro';
export { default as Aside } from './Aside.astro';
export { default as Exercises } from './Exercises.astro';
export { default as Helpdesk } from './HelpdeskNumber.astro';
export { default as Label } from './Label.astro';
export { default as OnlyWith } from './OnlyWith.astro';
export { default as OwnPhone } from './OwnPhone.astro';
export { default as PhoneEnd } from './PhoneEnd.astro';
export { default as Practice } from './Practice.astro';
export { default as RepositoryFile } from './RepositoryFile.astro';
export { default as Step } from './Step.astro';
export { default as Steps } from './Steps.astro';
export { default as SymptomList } from './SymptomList.astro';
export { default as To } from './To.astro';
