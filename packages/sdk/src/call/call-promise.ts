/** What a platform said besides the data. */
export interface AnswerMeta {
  /** The HTTP status. */
  status: number;
  /** The headers of the answer. */
  headers: Headers;
  /** The id under which the platform logged the request. */
  requestId: string;
  /** The trace that the call belonged to (W3C Trace Context), where it was sent with one. */
  traceId: string | undefined;
  /** How many attempts it took. */
  attempts: number;
}

/** An answer with what came around it. */
export interface Answered<T> {
  /** What the call gives by itself. */
  data: T;
  /** What came around it. */
  meta: AnswerMeta;
}

/** What a call gives: its data, and what came around them for who asks. */
export interface CallPromise<T> extends Promise<T> {
  /** The same answer with its status, headers and ids. It sends nothing more. @throws PlatformError as the call does */
  withResponse(): Promise<Answered<T>>;
}

/** The calls of a port, as this client has them: each gives a {@link CallPromise}. */
export type Calling<Port> = {
  [Name in keyof Port]: Port[Name] extends (...given: infer Given) => Promise<infer Data>
    ? (...given: Given) => CallPromise<Data>
    : Port[Name];
};

/** Gives the data of an answer, and the whole to who asks. */
export function callPromise<T>(answered: Promise<Answered<T>>): CallPromise<T> {
  const promise = answered.then(({ data }) => data);
  return Object.assign(promise, {
    withResponse() {
      // Who asks for the whole hears of a failure there, and not a second time as an unhandled rejection.
      promise.catch(() => undefined);
      return answered;
    },
  });
}
