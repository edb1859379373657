package eu.lotse.batch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as programs write it (2018-05-25) or as Germans do (25.05.2018). */
final class Day implements ITypeConverter<LocalDate> {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu]").withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String value) {
    try {
      return LocalDate.parse(value, FORM);
    } catch (DateTimeException e) {
      throw new TypeConversionException(value);
    }
  }
}
