package factcheck.distribution;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Who may use whom, over all modules; what holds within the engine is tested there. */
@AnalyzeClasses(packages = "factcheck", importOptions = DoNotIncludeTests.class)
class LayerTest {
  private static final String CONTRACT = "factcheck.v1..";
  private static final String CLIENT = "factcheck.client..";
  private static final String SERVER = "factcheck.server..";
  private static final String DISTRIBUTION = "factcheck.distribution..";
  private static final String[] ENGINE = {
    "factcheck.data..",
    "factcheck.text..",
    "factcheck.value..",
    "factcheck.fact..",
    "factcheck.corpus..",
    "factcheck.entail..",
    "factcheck.verdict..",
    "factcheck.check.."
  };

  @ArchTest
  static final ArchRule contract_knowsOnlyProtobufAndGrpc =
      classes()
          .that()
          .resideInAPackage(CONTRACT)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(CONTRACT, "java..", "com.google..", "io.grpc..");

  @ArchTest
  static final ArchRule engine_knowsNoTransport =
      noClasses()
          .that()
          .resideInAnyPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CONTRACT, SERVER, CLIENT, DISTRIBUTION, "io.grpc..", "com.google.protobuf..");

  @ArchTest
  static final ArchRule client_knowsNeitherEngineNorServer =
      noClasses()
          .that()
          .resideInAPackage(CLIENT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "factcheck.data..",
              "factcheck.text..",
              "factcheck.value..",
              "factcheck.fact..",
              "factcheck.corpus..",
              "factcheck.entail..",
              "factcheck.verdict..",
              "factcheck.check..",
              SERVER,
              DISTRIBUTION);

  @ArchTest
  static final ArchRule clientLibrary_knowsNoCommand =
      noClasses()
          .that()
          .resideInAPackage("factcheck.client")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("factcheck.client.cli..", "picocli..");

  @ArchTest
  static final ArchRule server_knowsNeitherClientNorDistribution =
      noClasses()
          .that()
          .resideInAPackage(SERVER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLIENT, DISTRIBUTION);

  @ArchTest
  static final ArchRule server_parsesNoText =
      noClasses()
          .that()
          .resideInAPackage(SERVER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("edu.stanford..", "net.sf.extjwnl..", "factcheck.value..");

  @ArchTest
  static final ArchRule coreNlp_staysInText =
      noClasses()
          .that()
          .resideOutsideOfPackage("factcheck.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule packages_haveNoCycles =
      SlicesRuleDefinition.slices().matching("factcheck.(*)..").should().beFreeOfCycles();
}
