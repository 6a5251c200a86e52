// The button that changes the colours: as the device, light, dark, and round again. The choice stays in the reader's browser.
const KEY = 'handrail:theme';
const CHOICES = ['auto', 'light', 'dark'] as const;
type Choice = (typeof CHOICES)[number];

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

function storedChoice(): Choice {
  try {
    return CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function store(choice: Choice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Refused: the colours change now and are not kept.
  }
}

/** Brings a theme button to life; its `data-label-<choice>` attributes hold its spoken name per choice. */
export function wakeThemeButton(button: HTMLButtonElement): void {
  let choice = storedChoice();
  const show = () => {
    const dark = choice === 'auto' ? prefersDark.matches : choice === 'dark';
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    button.dataset['choice'] = choice;
    button.ariaLabel = button.title = button.getAttribute(`data-label-${choice}`) ?? '';
  };
  button.addEventListener('click', () => {
    choice = CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length] ?? 'auto';
    store(choice);
    show();
  });
  prefersDark.addEventListener('change', show);
  button.hidden = false;
  show();
}
