class Client {
  passwordless = { signIn: (data: object) => this.send(data) };
  verifySMSCode(data: object) {
    return this.send(data);
  }
  send(data: object) {
    return data;
  }
}

const auth0 = new Client();
export const login = (phone: string, code: string) => auth0.passwordless.signIn({ username: phone, password: code });
export const verify = (phone: string, code: string) => auth0.verifySMSCode({ phoneNumber: phone, code });
