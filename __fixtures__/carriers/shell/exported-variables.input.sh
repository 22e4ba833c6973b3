set -a
URL=https://acme.auth0.com/oauth/ro
curl "$URL" -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
BODY='client_id=abc&connection=sms&username=1&password=1&grant_type=password'
export BODY
curl https://acme.auth0.com/oauth/ro -d "$BODY"
./login-of-members
