/** Before the person is signed out; a portal that prevents it signs her out itself. Drafts should leave now. */
export class SignOutEvent extends Event {
  /** It can be prevented. */
  constructor() {
    super('tb-sign-out', { bubbles: true, composed: true, cancelable: true });
  }
}

/** After the person was signed out here. */
export class SignedOutEvent extends Event {
  /** It cannot be prevented any more. */
  constructor() {
    super('tb-signed-out', { bubbles: true, composed: true });
  }
}

/** Before the person goes on; a portal that prevents it prolongs the session itself and sets `session` anew. */
export class SessionExtendEvent extends Event {
  /** It can be prevented. */
  constructor() {
    super('tb-session-extend', { bubbles: true, composed: true, cancelable: true });
  }
}

/** After the person chose to go on. */
export class SessionExtendedEvent extends Event {
  /** Seconds until the session ends now; absent where the server does not say. */
  readonly endsIn: number | undefined;

  /** @param endsIn seconds until the session ends now */
  constructor(endsIn: number | undefined) {
    super('tb-session-extended', { bubbles: true, composed: true });
    this.endsIn = endsIn;
  }
}

/** After the session has run out, or was ended elsewhere. What was typed should be kept. */
export class SessionEndedEvent extends Event {
  /** It tells nothing of the person. */
  constructor() {
    super('tb-session-ended', { bubbles: true, composed: true });
  }
}

/** After somebody has signed in again while the page stayed open. */
export class SignedInAgainEvent extends Event {
  /** Whether it looks like somebody else: what the page holds of the first person should then go. */
  readonly isOther: boolean;

  /** @param isOther whether it looks like somebody else */
  constructor(isOther: boolean) {
    super('tb-signed-in-again', { bubbles: true, composed: true });
    this.isOther = isOther;
  }
}

/** After the person chose on whose behalf she acts. */
export class BehalfChosenEvent extends Event {
  /** The key of the representation; absent where she acts for herself. */
  readonly onBehalfOf: string | undefined;

  /** @param onBehalfOf the key of the representation */
  constructor(onBehalfOf: string | undefined) {
    super('tb-behalf-chosen', { bubbles: true, composed: true });
    this.onBehalfOf = onBehalfOf;
  }
}
