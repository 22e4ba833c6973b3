curl https://acme.auth0.com/oauth/ro https://example.com/login -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl --url https://acme.auth0.com/oauth/ro --url "$OTHER" -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl -K settings https://acme.auth0.com/oauth/ro -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password'
curl https://acme.auth0.com/oauth/ro -d 'client_id=abc&connection=sms&username=1&password=1&grant_type=password' > "$LOG"
