export function staff({ auth: { login } }) {
  return (user, secret) => login('staff', user, secret);
}
