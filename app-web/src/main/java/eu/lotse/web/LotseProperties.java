package eu.lotse.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation may set, as {@code lotse.*} or in the environment as {@code LOTSE_*}.
 *
 * @param rulebook the folder with the rule files; left out, the rulebook that was packed with the
 *     application
 * @param home the folder with the secrets of the installation
 * @param zone where midnight falls: what "today" is at the doors
 * @param largestRequest longer bodies of API calls are refused
 * @param url the address under which people reach this installation, for links that are printed;
 *     left out, this machine and its port
 */
@ConfigurationProperties("lotse")
public record LotseProperties(
    @Nullable Path rulebook,
    @DefaultValue(".lotse") Path home,
    @DefaultValue("Europe/Berlin") ZoneId zone,
    @DefaultValue("256KB") DataSize largestRequest,
    @Nullable URI url) {}
