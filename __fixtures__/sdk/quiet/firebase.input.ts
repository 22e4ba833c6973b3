import { getAuth, signInWithEmailLink } from 'firebase/auth';

export const login = (email: string) => signInWithEmailLink(getAuth(), email, location.href);
