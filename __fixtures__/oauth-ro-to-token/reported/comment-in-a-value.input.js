class Grant {
  value = 'password';
  renew() {
    this.value = 'password';
    return this;
  }
}

export const login = (kiosk, phone, code) => axios.post('https://acme.example.auth0.com/oauth/ro', {
  client_id: 'cid-example',
  connection: 'sms',
  grant_type: (/* those in the hall */ kiosk ? new Grant() : new Grant().renew()).value,
  username: phone,
  password: code,
});
