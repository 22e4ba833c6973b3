class Client {
  verifySMSCode(data) {
    return fetch('https://api.example.com/verify', { method: 'POST', body: JSON.stringify(data) });
  }
}

export const auth0 = new Client();
