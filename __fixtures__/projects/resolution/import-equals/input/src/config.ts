const config = { roUrl: 'https://acme.auth0.com/oauth/ro' };

export = config;
