import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../locale/locale-controller.ts';

/**
 * Reads text aloud where the browser can, with voices of the device only: a voice of the network would send away what
 * a person reads.
 */
export class ReadAloudController implements ReactiveController {
  /** Whether it is reading. */
  speaking = false;
  readonly #host: LitElement;
  readonly #speech = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  readonly #update = () => this.#host.requestUpdate();

  /** @param host the element that reads */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Voices arrive late in some browsers. */
  hostConnected(): void {
    this.#speech?.addEventListener?.('voiceschanged', this.#update);
  }

  /** An element that left the page falls silent. */
  hostDisconnected(): void {
    this.#speech?.removeEventListener?.('voiceschanged', this.#update);
    this.stop();
  }

  /** A voice of the device for a language; without one there is nothing to offer. */
  voice(locale: Locale): SpeechSynthesisVoice | undefined {
    const language = locale.slice(0, 2);
    return this.#speech?.getVoices().find(({ lang, localService }) => localService && lang.startsWith(language));
  }

  /** Reads a text, or stops reading. */
  toggle(text: string, locale: Locale): void {
    const voice = this.voice(locale);
    if (this.speaking || !voice) return this.stop();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = utterance.onerror = () => this.#set(false);
    this.#speech?.speak(utterance);
    this.#set(true);
  }

  /** Stops reading. */
  stop(): void {
    if (!this.speaking) return;
    this.#speech?.cancel();
    this.#set(false);
  }

  #set(speaking: boolean): void {
    this.speaking = speaking;
    this.#update();
  }
}
