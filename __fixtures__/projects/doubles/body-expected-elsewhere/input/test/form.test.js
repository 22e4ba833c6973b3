const [url, init] = fetch.mock.calls[0];

expect(url).toBe('https://acme.example.auth0.com/oauth/ro');
expect(new URLSearchParams(init.body).get('password')).toBe('123456');
