wget --post-data 'connection=sms' https://acme.auth0.com/oauth/ro
