curl -G https://x.auth0.com/oauth/ro -d connection=sms
