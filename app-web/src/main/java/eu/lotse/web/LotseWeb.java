package eu.lotse.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the web application: the Vaadin UI and the REST API. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LotseWeb {

  public static void main(String[] args) {
    SpringApplication.run(LotseWeb.class, args);
  }
}
