# oauth-ro-ignore-next-line
LOGIN_URL = 'https://old.example.auth0.com/oauth/ro'.freeze
