# was https://acme.example.auth0.com/oauth/ro
=begin
POST /oauth/ro
=end
TOKEN = 'https://acme.example.auth0.com/oauth/token' # not /oauth/ro
OLD = "https://#{domain}/oauth/ro"
