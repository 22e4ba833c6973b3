export abstract class CodeLogin {
  protected abstract post(path: string, body: object): Promise<{ id_token: string }>;

  async login(phone: string, code: string) {
    const { id_token } = await this.post('/oauth/token', {
      client_id: 'lIghthouse',
      realm: 'sms',
      grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: phone,
      otp: code,
    });
    return id_token;
  }
}
