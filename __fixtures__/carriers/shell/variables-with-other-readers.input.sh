export LOGIN_URL=https://acme.auth0.com/oauth/ro
curl "$LOGIN_URL" -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
BODY='client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl https://acme.auth0.com/oauth/ro -d "$BODY"
echo "$BODY" > log
CONNECTION=sms
[ "$1" = members ] && CONNECTION=Members
curl https://acme.auth0.com/oauth/ro -d "client_id=abc&connection=$CONNECTION&username=1&password=1&grant_type=password"
