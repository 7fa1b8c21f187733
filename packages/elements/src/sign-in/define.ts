import { defineOnce } from '../registry/define-once.ts';
import { SignInElement } from './sign-in.ts';

defineOnce('tb-sign-in', SignInElement);
