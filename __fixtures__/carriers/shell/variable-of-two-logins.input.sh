URL=https://acme.auth0.com/oauth/ro
curl "$URL" -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl "$URL" -d 'client_id=abc&connection=Members&username=1&password=1&grant_type=password'
