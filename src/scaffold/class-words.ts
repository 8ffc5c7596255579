const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The words by which a variable's class is told; all lower case, each a whole word of a name. */
export const CLASS_WORDS = {
  /** Alone they name a fact of the country. */
  country: words(
    'tz pgtz timezone timezones currency currencies locale locales country holiday holidays lang language languages',
  ),
  /** After them a name is still about the country. */
  countryEnd: words(
    'tz pgtz timezone timezones zone currency currencies locale locales country code symbol name default prefix id tag offset hours minutes lang language languages holiday holidays fallback iso alpha primary pattern regex format',
  ),
  secret: words(
    'password passwd pwd pass passphrase secret secrets token tokens salt apikey credential credentials jwk jwks dsn keystore pin psk hmac pat pem privatekey accesskey secretkey',
  ),
  /** With `key` they name a secret. */
  secretKey: words(
    'api access private signing sign encryption encrypt crypt master license licence account secret jwt jwe auth ssh deploy service app client ubuntu server storage functions session cookie aes rsa hash hmac vapid gpg pgp tls ssl sendgrid stripe',
  ),
  /** A credential's other half: not secret everywhere, but never the donor's. */
  account: words('username login user'),
  accountId: words('client terminal merchant account app tenant partner session sess'),
  /** A name that ends in one of these is about a secret, and is none. */
  aboutSecret: words(
    `url uri urls endpoint path paths file filename dir folder expiry expire expires expiration expired exp ttl age timeout duration
    interval lifetime days hours minutes seconds sec ms length len size min max count limit attempts enabled disabled enable disable
    required check validity header name type types algorithm alg issuer audience policy format host port mode provider prefix
    strategy public location retries batch method scope scopes cookie domain service`,
  ),
  /** A name that begins with one of these asks whether to do something. */
  does: words('is has use enable disable check allow require skip validate verify should'),
  brandSubject: words(
    'app application site website product company organization organisation org ministry agency portal brand system project support contact info sender from mail email sms noreply',
  ),
  brandObject: words(
    'name title logo slogan footer header owner copyright favicon greeting email mail phone sender from address author subject description',
  ),
  brand: words('brand branding logo favicon slogan copyright'),
  endpoint: words(
    'url urls uri uris endpoint endpoints wsdl webhook callback origin origins domain domains subdomain hostname website address addresses',
  ),
  /** What a platform has of its own: an address of one of these is the deployer's, not a partner's. */
  platform: words(
    `redis mongo mongodb postgres postgresql pg mysql mariadb mssql oracle db database datasource elastic elasticsearch opensearch
    rabbit rabbitmq amqp kafka zookeeper nats mqtt sentry apm jaeger zipkin prometheus grafana influx influxdb minio s3 bucket
    docker registry ecr aws gcp azure vault consul eureka config kibana clickhouse memcached hazelcast hearth traefik nginx proxy
    socket otel otlp logstash metabase cdn version release artifact npm nexus sonar`,
  ),
  database: words(
    'database db mongo mongodb postgres postgresql pg mysql mariadb redis amqp rabbit rabbitmq',
  ),
  feature: words(
    'enabled enable disabled disable feature features flag flags toggle allow allowed debug verbose swagger mock dry maintenance show hide is has use skip',
  ),
  tuning: words(
    `timeout ttl limit limits max min maximum minimum size count interval retry retries attempts expiry expiration expires expire
    seconds minutes hours days sec ms msec batch length concurrency threshold delay prefetch heartbeat pool cache level rounds
    memory strategy rate window per quota depth workers threads replicas cron schedule sampling ratio age duration lifetime bytes`,
  ),
} as const;
