package eu.lotse.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks itself for the first page and ends, so that the JVM can note what a start needs. The build
 * runs this once; see {@code train} in the launcher.
 */
@Component
@Profile("rehearsal")
final class Rehearsal {

  @EventListener
  void firstPage(ApplicationReadyEvent ready) throws IOException, InterruptedException {
    var context = ready.getApplicationContext();
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    var address = URI.create("http://127.0.0.1:" + port + "/");
    var page = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
    try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      int status = client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalStateException("The first page answers " + status);
      }
    }
    System.exit(SpringApplication.exit(context));
  }
}
