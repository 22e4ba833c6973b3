const config = { roUrl: 'https://acme.auth0.com/oauth/token' };

export = config;
