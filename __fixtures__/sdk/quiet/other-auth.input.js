export function signIn(auth, phone, passcode) {
  return auth.signin({ phone, passcode });
}
