package factcheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The layer table of the design: which package of the engine may use which, and which library. */
@AnalyzeClasses(packages = "factcheck", importOptions = ImportOption.DoNotIncludeTests.class)
final class LayersTest {
  @ArchTest static final ArchRule data_usesNothingElseOfTheEngine = mayUse("data");

  @ArchTest static final ArchRule text_usesOnlyData = mayUse("text");

  @ArchTest static final ArchRule value_usesText = mayUse("value", "text");

  @ArchTest static final ArchRule fact_usesTextAndValue = mayUse("fact", "text", "value");

  @ArchTest static final ArchRule corpus_usesFact = mayUse("corpus", "fact");

  @ArchTest static final ArchRule entail_usesText = mayUse("entail", "text");

  @ArchTest
  static final ArchRule verdict_usesEverythingBelow =
      mayUse("verdict", "fact", "value", "text", "entail", "corpus");

  @ArchTest static final ArchRule coreNlp_staysInText = only("text", "edu.stanford..");

  @ArchTest static final ArchRule wordNet_staysInValue = only("value", "net.sf.extjwnl..");

  @ArchTest
  static final ArchRule onnxRuntime_staysInEntail = only("entail", "ai.onnxruntime..", "ai.djl..");

  @ArchTest
  static final ArchRule engine_knowsNoTransport =
      noClasses()
          .that()
          .resideInAPackage("factcheck..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.grpc..", "com.google.protobuf..", "factcheck.v1..");

  /** A rule about a package that holds no class would hold without a reason. */
  @ArchTest
  static void layers_exist(JavaClasses engine) {
    Stream.of("data", "text", "value", "fact", "corpus", "entail", "verdict", "check")
        .forEach(
            layer -> {
              if (!engine.containPackage("factcheck." + layer)) {
                throw new AssertionError("no class in factcheck." + layer);
              }
            });
  }

  /** Besides these, each layer may use the tables of {@code data}. */
  private static ArchRule mayUse(String layer, String... below) {
    String[] allowed =
        Stream.concat(Stream.of(layer, "data"), Stream.of(below))
            .map(name -> "factcheck." + name)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage("factcheck." + layer)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("factcheck..")).or(resideInAnyPackage(allowed)));
  }

  private static ArchRule only(String layer, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("factcheck." + layer)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
