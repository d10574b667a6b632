import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.validators.ValidatorConfig;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * Holds PDF files against PDF/A-3a and PDF/UA-1, all in one process; `check` compiles and starts it.
 *
 * <p>Each file is parsed anew for each profile, as `verapdf -f` does, because veraPDF builds its model for
 * one profile. Exits 0 when every file complies with both, 1 when a rule failed or a file is no readable
 * PDF, 2 when the validator itself cannot be trusted: no file given, a crash, or faults it did not see.
 */
public final class Check {
  private static final Map<String, PDFAFlavour> PROFILES =
      new TreeMap<>(Map.of("PDF/A-3a", PDFAFlavour.PDFA_3_A, "PDF/UA-1", PDFAFlavour.PDFUA_1));

  /** Every example but the first is dropped; the counts stay whole. */
  private static final ValidatorConfig CONFIG =
      ValidatorConfigBuilder.defaultBuilder().maxFails(-1).maxNumberOfDisplayedFailedChecks(1)
          .showErrorMessages(true).build();

  private static long checksPassed = 0;

  public static void main(String[] paths) {
    // veraPDF's parser warns of much that no rule forbids; what counts comes as a result.
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    try {
      System.exit(run(paths));
    } catch (Throwable crash) {
      crash.printStackTrace();
      System.exit(2);
    }
  }

  private static int run(String[] paths) throws Exception {
    if (paths.length == 0) throw new IllegalArgumentException("no PDF file given: nothing was checked");
    VeraGreenfieldFoundryProvider.initialise();
    refuseToBeBlind();
    int compliant = 0;
    for (String path : paths) {
      for (String profile : PROFILES.keySet()) if (complies(path, profile)) compliant++;
    }
    int wanted = paths.length * PROFILES.size();
    System.out.printf("verapdf: %d of %d validations compliant (%d file(s), %s), %d checks passed%n",
        compliant, wanted, paths.length, String.join(" and ", PROFILES.keySet()), checksPassed);
    return compliant == wanted ? 0 : 1;
  }

  /** Prints what became of one file under one profile. */
  private static boolean complies(String path, String profile) {
    ValidationResult result;
    try {
      result = validate(Files.readAllBytes(new File(path).toPath()), PROFILES.get(profile));
    } catch (Exception unreadable) {
      System.out.printf("%s: %s: NOT READ: %s%n", path, profile, unreadable);
      return false;
    }
    Map<RuleId, Integer> failed = result.getFailedChecks();
    int checks = result.getTotalAssertions();
    int passed = checks - failed.values().stream().mapToInt(Integer::intValue).sum();
    checksPassed += passed;
    if (result.isCompliant() && failed.isEmpty() && passed > 0) {
      System.out.printf("%s: %s: ok, %d checks passed%n", path, profile, passed);
      return true;
    }
    System.out.printf("%s: %s: FAILED %d rule(s), %d of %d checks passed%n",
        path, profile, failed.size(), passed, checks);
    failed.keySet().stream()
        .sorted(Comparator.comparing(RuleId::getClause).thenComparing(RuleId::getTestNumber))
        .forEach(id -> print(id, failed.get(id), result));
    return false;
  }

  private static void print(RuleId id, int count, ValidationResult result) {
    Rule rule = result.getValidationProfile().getRuleByRuleId(id);
    System.out.printf("  clause %s, test %d, failed %d: %s%n",
        id.getClause(), id.getTestNumber(), count, oneLine(rule.getDescription()));
    result.getTestAssertions().stream()
        .filter(test -> test.getStatus() == TestAssertion.Status.FAILED && test.getRuleId().equals(id))
        .findFirst()
        .ifPresent(test -> System.out.printf("    %s%n    at %s%n",
            oneLine(test.getErrorMessage()), test.getLocation().getContext()));
  }

  private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (InputStream stream = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(CONFIG, flavour)) {
      ValidationResult result = validator.validate(parser);
      // A run that was cut short, or that held the file against something else, proves nothing.
      if (result.getJobEndStatus() != JobEndStatus.NORMAL || result.getPDFAFlavour() != flavour) {
        throw new IllegalStateException(
            "validation ended " + result.getJobEndStatus() + " for " + result.getPDFAFlavour());
      }
      return result;
    }
  }

  /** A readable page without metadata, tags or language must fail under every profile. */
  private static void refuseToBeBlind() throws Exception {
    List<String> objects = List.of(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>>>");
    StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
    StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
    for (String object : objects) {
      places.append(String.format("%010d 00000 n \n", pdf.length()));
      pdf.append(objects.indexOf(object) + 1).append(" 0 obj").append(object).append("endobj\n");
    }
    String tail = "trailer<</Size 4/Root 1 0 R>>\nstartxref\n" + pdf.length() + "\n%%EOF\n";
    byte[] faulty = pdf.append(places).append(tail).toString().getBytes(StandardCharsets.US_ASCII);
    for (PDFAFlavour flavour : PROFILES.values()) {
      ValidationResult result = validate(faulty, flavour);
      if (result.isCompliant() || result.getFailedChecks().isEmpty()) {
        throw new IllegalStateException("veraPDF sees no fault in a faulty file: " + flavour);
      }
    }
  }

  private static String oneLine(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
