class RestClient {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  async post(path, body) {
    const response = await fetch(this.baseUrl + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.json();
  }
}

const auth0 = new RestClient('https://acme.example.auth0.com');
const shop = new RestClient('https://shop.example.com/api');

export const order = (items) => shop.post('/orders', { items });

export const login = (phone, code) =>
  auth0.post('/oauth/token', {
    client_id: 'fIshMarket',
    realm: 'sms',
    grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
    username: phone,
    otp: code,
  });
