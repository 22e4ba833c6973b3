curl https://acme.auth0.com/oauth/ro -d client_id=abc -d connection=email -d grant_type=password -d username="$EMAIL" -d password="$CODE"
