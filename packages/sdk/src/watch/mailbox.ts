/** What was put in and not yet taken out, for one reader. */
export interface Mailbox<T> {
  /** Puts a value in. */
  put: (value: T) => void;
  /** Lets the reader fail, once it has taken out what came before. */
  fail: (error: unknown) => void;
  /** Ends it: what was not taken out is dropped. */
  end: () => void;
  /** The next value, as soon as there is one. */
  next: () => Promise<IteratorResult<T, undefined>>;
}

type Reader<T> = { resolve: (result: IteratorResult<T, undefined>) => void; reject: (error: unknown) => void };

/** A mailbox: a slow reader holds nobody else up, since all cases come over one connection. */
export function mailbox<T>(): Mailbox<T> {
  const values: T[] = [];
  const readers: Reader<T>[] = [];
  let failure: { error: unknown } | undefined;
  let isOver = false;

  function serve(): void {
    for (let reader = readers[0]; reader; reader = readers[0]) {
      if (isOver) reader.resolve({ done: true, value: undefined });
      else if (values.length > 0) reader.resolve({ done: false, value: values.shift() as T });
      else if (failure) {
        // A loop that goes on after a failure would wait for ever.
        isOver = true;
        reader.reject(failure.error);
      } else return;
      readers.shift();
    }
  }

  return {
    put(value) {
      if (!failure) values.push(value);
      serve();
    },
    fail(error) {
      failure ??= { error };
      serve();
    },
    end() {
      isOver = true;
      serve();
    },
    next() {
      return new Promise((resolve, reject) => {
        readers.push({ resolve, reject });
        serve();
      });
    },
  };
}
