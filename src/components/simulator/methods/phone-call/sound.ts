/** Ringing and key tones by Web Audio, and a voice of the reader's own device. Loaded when it is turned on. */

/** The two tones of each key, in hertz: columns and rows of ITU-T Recommendation Q.23. */
const COLUMNS = [1209, 1336, 1477] as const;
const ROWS = ['123', '456', '789', '*0#'] as const;
const ROW_TONES = [697, 770, 852, 941] as const;

/** One second of ringing in every five, as phones in Europe do. Hertz and seconds. */
const RING_TONES = [425, 475] as const;
const RING_LENGTH = 1;
const RING_EVERY_MS = 5_000;

const KEY_LENGTH = 0.15;
const LOUDNESS = 0.08;

export class CallSound {
  readonly #audio = new AudioContext();
  /** Some browsers inside apps have no voices at all. */
  readonly #speech = 'speechSynthesis' in globalThis ? speechSynthesis : undefined;
  #ringing: ReturnType<typeof setInterval> | undefined;

  /** Rings until {@link stop}. */
  ring(): void {
    const once = () => {
      this.#play(RING_TONES, RING_LENGTH);
    };
    once();
    this.#ringing = setInterval(once, RING_EVERY_MS);
  }

  /** Ends the ringing and the voice. */
  stop(): void {
    clearInterval(this.#ringing);
    this.#speech?.cancel();
  }

  /** Plays the tones of one key. */
  playKey(key: string): void {
    const row = ROWS.findIndex((keys) => keys.includes(key));
    const tones = [COLUMNS[ROWS[row]?.indexOf(key) ?? 0], ROW_TONES[row]];
    this.#play(
      tones.filter((tone) => tone !== undefined),
      KEY_LENGTH,
    );
  }

  /**
   * Says a sentence in this language. Only with a voice that is on the device itself, because others
   * send the text away; where there is none, the written words have to do.
   */
  say(text: string, locale: string): void {
    const voice = this.#speech
      ?.getVoices()
      .find(({ localService, lang }) => localService && lang.startsWith(locale));
    if (!voice) return;
    const sentence = new SpeechSynthesisUtterance(text);
    sentence.voice = voice;
    sentence.lang = voice.lang;
    this.#speech?.speak(sentence);
  }

  #play(tones: readonly number[], seconds: number): void {
    const { currentTime, destination } = this.#audio;
    const volume = new GainNode(this.#audio, { gain: LOUDNESS });
    volume.connect(destination);
    for (const frequency of tones) {
      const tone = new OscillatorNode(this.#audio, { frequency });
      tone.connect(volume);
      tone.start(currentTime);
      tone.stop(currentTime + seconds);
    }
  }
}
