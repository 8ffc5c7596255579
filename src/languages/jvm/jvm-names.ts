/** Methods and annotations of the Java platform, which its other languages call too. */
export const JVM_NAMES = {
  compares:
    'equals equalsIgnoreCase contains startsWith endsWith compareTo compareToIgnoreCase matches contentEquals indexOf lastIndexOf regionMatches containsIgnoreCase startsWithIgnoreCase endsWithIgnoreCase replace replaceAll replaceFirst split isEqualTo isNotEqualTo assertEquals assertNotEquals',
  looksUp:
    'get getOrDefault containsKey has remove opt optString optInt optJSONObject optJSONArray getString getInt getInteger getLong getDouble getBoolean getFloat getDate getTimestamp getObject getBigDecimal getJSONObject getJSONArray getAsJsonObject getAsJsonArray getParameter getParameterValues getHeader getAttribute getProperty getRequiredProperty getenv findValue path isNull hasNonNull getColumnIndex',
  puts: 'put putIfAbsent putAll add addProperty addAttribute addObject setAttribute setProperty setHeader addHeader header set setParameter putExtra putString',
  putsPairs: 'of entry',
  wireAnnotations:
    'JsonProperty JsonAlias JsonTypeName SerializedName Column Table Entity JoinColumn JoinTable SequenceGenerator GeneratedValue Field Document XmlElement XmlAttribute XmlRootElement XmlType XmlElementWrapper XmlElementRef XmlElementDecl XmlRegistry XmlSchema XmlEnumValue WebService WebParam WebResult WebMethod WebEndpoint WebServiceClient WebFault RequestWrapper ResponseWrapper SOAPBinding Action PathVariable RequestParam RequestHeader RequestPart CookieValue PathParam QueryParam FormParam HeaderParam Param Named Qualifier Value Bean Component Service Repository Controller ConditionalOnProperty ConfigurationProperties PropertySource Path RequestMapping GetMapping PostMapping PutMapping DeleteMapping PatchMapping FeignClient EnableFeignClients ComponentScan EntityScan Cacheable CacheEvict KafkaListener RabbitListener PreAuthorize Secured RolesAllowed',
  toolAnnotations:
    'JsonFormat DateTimeFormat Scheduled SuppressWarnings Generated Deprecated.since WebService.targetNamespace ComponentScan EntityScan',
};
