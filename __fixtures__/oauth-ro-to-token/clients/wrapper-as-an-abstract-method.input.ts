export abstract class CodeLogin {
  protected abstract post(path: string, body: object): Promise<{ id_token: string }>;

  async login(phone: string, code: string) {
    const { id_token } = await this.post('/oauth/ro', {
      client_id: 'lIghthouse',
      connection: 'sms',
      grant_type: 'password',
      username: phone,
      password: code,
    });
    return id_token;
  }
}
