import { Magic } from 'magic-sdk';

const magic = new Magic('pk_live_dummy');
export const login = (email: string) => magic.auth.loginWithMagicLink({ email });
