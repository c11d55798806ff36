package factcheck.client;

import com.google.protobuf.Any;
import com.google.protobuf.Empty;
import com.google.rpc.ErrorInfo;
import com.google.type.Date;
import factcheck.v1.Article;
import factcheck.v1.ArticleServiceGrpc.ArticleServiceImplBase;
import factcheck.v1.Basis;
import factcheck.v1.BatchCheckClaimsRequest;
import factcheck.v1.BatchCheckClaimsResponse;
import factcheck.v1.BatchCheckResult;
import factcheck.v1.CheckClaimRequest;
import factcheck.v1.CheckClaimResponse;
import factcheck.v1.ClaimPart;
import factcheck.v1.ClaimResult;
import factcheck.v1.CreateArticleRequest;
import factcheck.v1.DeleteArticleRequest;
import factcheck.v1.Evidence;
import factcheck.v1.EvidenceSource;
import factcheck.v1.Fact;
import factcheck.v1.FactArgument;
import factcheck.v1.FactCheckServiceGrpc.FactCheckServiceImplBase;
import factcheck.v1.GetArticleRequest;
import factcheck.v1.ListArticlesRequest;
import factcheck.v1.ListArticlesResponse;
import factcheck.v1.ListFactsRequest;
import factcheck.v1.ListFactsResponse;
import factcheck.v1.Modality;
import factcheck.v1.OffsetUnit;
import factcheck.v1.Polarity;
import factcheck.v1.Reason;
import factcheck.v1.Slot;
import factcheck.v1.SlotComparison;
import factcheck.v1.SlotOutcome;
import factcheck.v1.Span;
import factcheck.v1.Stance;
import factcheck.v1.StreamCheckClaimsRequest;
import factcheck.v1.StreamCheckClaimsResponse;
import factcheck.v1.StreamConfig;
import factcheck.v1.Verdict;
import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service whose verdict is the claim's first word ("refuted", "supported", "both", "opinion"),
 * and which finds the last word of the article as its quote. "bad" claims are errors. A stream is
 * answered last claim first, and its support is the bar that the caller set for refutations. An
 * article that begins with "late" is stored without an answer, one with "endless" is never done,
 * one with "patient" is refused where there is a deadline, one with "brittle" breaks off before the
 * last claim, or after the first page of its facts.
 */
public final class FakeService {
  public final NavigableMap<String, Article> articles = new ConcurrentSkipListMap<>();
  public final AtomicInteger calls = new AtomicInteger();
  public final AtomicInteger openStreams = new AtomicInteger();

  /** The services to add to a server. */
  public List<BindableService> services() {
    return List.of(new Checks(), new Store());
  }

  private final class Checks extends FactCheckServiceImplBase {
    @Override
    public void checkClaim(CheckClaimRequest request, StreamObserver<CheckClaimResponse> answer) {
      if (request.getClaim().startsWith("slow")) {
        return;
      }
      if (calls.getAndIncrement() < 2 && request.getClaim().startsWith("later")) {
        answer.onError(Status.UNAVAILABLE.asRuntimeException());
        return;
      }
      answer.onNext(
          CheckClaimResponse.newBuilder()
              .setResult(result(request.getClaim(), request.getSource(), OffsetUnit.UNRECOGNIZED))
              .build());
      answer.onCompleted();
    }

    @Override
    public void batchCheckClaims(
        BatchCheckClaimsRequest request, StreamObserver<BatchCheckClaimsResponse> answer) {
      BatchCheckClaimsResponse.Builder response = BatchCheckClaimsResponse.newBuilder();
      for (String claim : request.getClaimsList()) {
        response.addResults(
            claim.startsWith("bad")
                ? BatchCheckResult.newBuilder().setError(error())
                : BatchCheckResult.newBuilder()
                    .setResult(result(claim, request.getSource(), OffsetUnit.UNRECOGNIZED)));
      }
      answer.onNext(response.build());
      answer.onCompleted();
    }

    @Override
    public StreamObserver<StreamCheckClaimsRequest> streamCheckClaims(
        StreamObserver<StreamCheckClaimsResponse> answers) {
      openStreams.incrementAndGet();
      return new StreamObserver<>() {
        private final List<StreamCheckClaimsRequest> claims = new ArrayList<>();
        private StreamConfig config;

        @Override
        public void onNext(StreamCheckClaimsRequest request) {
          if (request.hasConfig()) {
            config = request.getConfig();
            if (config.getSource().getInlineArticle().getText().startsWith("patient")
                && Context.current().getDeadline() != null
                && Context.current().getDeadline().timeRemaining(TimeUnit.DAYS) < 1_000) {
              answers.onError(
                  Status.INTERNAL.withDescription("there is a deadline").asRuntimeException());
            }
            if (config.getSource().getInlineArticle().getText().startsWith("unreadable")) {
              answers.onError(
                  Status.INVALID_ARGUMENT.withDescription("no such luck").asRuntimeException());
            }
          } else {
            claims.add(request);
          }
        }

        @Override
        public void onError(Throwable cancelled) {
          openStreams.decrementAndGet();
        }

        @Override
        public void onCompleted() {
          openStreams.decrementAndGet();
          if (config.getSource().getInlineArticle().getText().startsWith("endless")) {
            answers.onNext(answer(claims.get(0), config));
            return;
          }
          if (config.getSource().getInlineArticle().getText().startsWith("brittle")) {
            for (int i = 0; i < claims.size() - 1; i++) {
              answers.onNext(answer(claims.get(i), config));
            }
            answers.onError(Status.INTERNAL.withDescription("no more today").asRuntimeException());
            return;
          }
          for (int i = claims.size() - 1; i >= 0; i--) {
            answers.onNext(answer(claims.get(i), config));
          }
          answers.onCompleted();
        }
      };
    }

    private StreamCheckClaimsResponse answer(
        StreamCheckClaimsRequest request, StreamConfig config) {
      String claim = request.getClaim().getClaim();
      StreamCheckClaimsResponse.Builder answer =
          StreamCheckClaimsResponse.newBuilder().setId(request.getClaim().getId());
      if (claim.startsWith("bad")) {
        return answer.setError(error()).build();
      }
      ClaimResult.Builder result =
          result(claim, config.getSource(), config.getOptions().getOffsetUnit()).toBuilder();
      if (config.getOptions().hasMinRefutedConfidence()) {
        result.setSupport(config.getOptions().getMinRefutedConfidence());
      }
      return answer.setResult(result).build();
    }
  }

  private ClaimResult result(String claim, EvidenceSource source, OffsetUnit unit) {
    String text =
        source.hasInlineArticle()
            ? source.getInlineArticle().getText()
            : articles.get(source.getArticle()).getText();
    int begin = text.stripTrailing().lastIndexOf('\n') + 1;
    Verdict verdict =
        switch (claim.split(" ", 2)[0]) {
          case "supported" -> Verdict.VERDICT_SUPPORTED;
          case "refuted" -> Verdict.VERDICT_REFUTED;
          case "both" -> Verdict.VERDICT_CONFLICTING_EVIDENCE;
          case "opinion" -> Verdict.VERDICT_NOT_CHECKABLE;
          default -> Verdict.VERDICT_NOT_ENOUGH_INFO;
        };
    Reason reason =
        Reason.newBuilder().setVerdict(verdict).setConfidence(0.875).setText("so it is").build();
    ClaimResult.Builder result =
        ClaimResult.newBuilder()
            .setClaim(claim)
            .setVerdict(verdict)
            .setConfidence(0.875)
            .setReason(reason)
            .setVerdictId("v1")
            .setEngineVersion("fake")
            .setOffsetUnit(unit == OffsetUnit.UNRECOGNIZED ? OffsetUnit.forNumber(1) : unit)
            .addIncomplete("the last page was not read");
    if (source.getInlineArticle().hasPublishDate()) {
      result.setAsOf(Date.newBuilder().setYear(2021).setMonth(6).setDay(5));
    }
    Span quote =
        Span.newBuilder()
            .setBegin(begin)
            .setEnd(text.stripTrailing().length())
            .setText(text.stripTrailing().substring(begin))
            .build();
    result.addEvidence(evidence(quote, stance(verdict)));
    result.addParts(
        ClaimPart.newBuilder()
            .setText(claim)
            .setVerdict(verdict)
            .setReason(reason)
            .addSlots(
                SlotComparison.newBuilder()
                    .setSlot(Slot.SLOT_MANNER)
                    .setOutcome(SlotOutcome.SLOT_OUTCOME_MISMATCH)
                    .setWhy("by phone, not in person")));
    return result.build();
  }

  private static Stance stance(Verdict verdict) {
    return switch (verdict) {
      case VERDICT_SUPPORTED -> Stance.STANCE_SUPPORTS;
      case VERDICT_REFUTED, VERDICT_CONFLICTING_EVIDENCE -> Stance.STANCE_REFUTES;
      default -> Stance.STANCE_RELATED;
    };
  }

  private static Evidence evidence(Span quote, Stance stance) {
    return Evidence.newBuilder()
        .setQuote(quote)
        .setStance(stance)
        .setBasis(Basis.BASIS_ATTRIBUTED)
        .addSpeakers("Ann")
        .addSpeakers("Bob")
        .setSet(1)
        .build();
  }

  private static com.google.rpc.Status error() {
    return com.google.rpc.Status.newBuilder()
        .setCode(Status.Code.INVALID_ARGUMENT.value())
        .setMessage("the claim is bad")
        .addDetails(
            Any.pack(
                ErrorInfo.newBuilder()
                    .setDomain("factcheck")
                    .setReason("ERROR_REASON_TEXT_BLANK")
                    .build()))
        .build();
  }

  private final class Store extends ArticleServiceImplBase {
    @Override
    public void createArticle(CreateArticleRequest request, StreamObserver<Article> answer) {
      String id = request.getArticleId().isEmpty() ? "made-up" : request.getArticleId();
      String name = request.getParent() + "/articles/" + id;
      Article article = request.getArticle().toBuilder().setName(name).setFactCount(1).build();
      if (articles.putIfAbsent(name, article) != null) {
        answer.onError(
            Status.ALREADY_EXISTS.withDescription("there is already " + name).asRuntimeException());
        return;
      }
      if (article.getText().startsWith("late")) {
        return;
      }
      answer(answer, article);
    }

    @Override
    public void getArticle(GetArticleRequest request, StreamObserver<Article> answer) {
      Article article = articles.get(request.getName());
      if (article == null) {
        answer.onError(Status.NOT_FOUND.withDescription("there is none").asRuntimeException());
        return;
      }
      answer(answer, article);
    }

    @Override
    public void deleteArticle(DeleteArticleRequest request, StreamObserver<Empty> answer) {
      if (articles.remove(request.getName()) == null) {
        answer.onError(Status.NOT_FOUND.withDescription("there is none").asRuntimeException());
        return;
      }
      answer(answer, Empty.getDefaultInstance());
    }

    /** Pages of one article, whatever was asked for. */
    @Override
    public void listArticles(
        ListArticlesRequest request, StreamObserver<ListArticlesResponse> answer) {
      NavigableMap<String, Article> rest = articles.tailMap(request.getPageToken(), false);
      ListArticlesResponse.Builder page = ListArticlesResponse.newBuilder();
      if (!rest.isEmpty()) {
        page.addArticles(rest.firstEntry().getValue().toBuilder().clearText());
        page.setNextPageToken(rest.size() > 1 ? rest.firstKey() : "");
      }
      answer(answer, page.build());
    }

    @Override
    public void listFacts(ListFactsRequest request, StreamObserver<ListFactsResponse> answer) {
      String text = articles.get(request.getParent()).getText();
      if (text.startsWith("endless")) {
        calls.incrementAndGet();
        return;
      }
      if (text.startsWith("without facts")) {
        articles.remove(request.getParent());
        answer.onError(Status.INTERNAL.withDescription("no facts today").asRuntimeException());
        return;
      }
      if (!request.getPageToken().isEmpty()) {
        answer.onError(Status.INTERNAL.withDescription("no more today").asRuntimeException());
        return;
      }
      Span span = Span.newBuilder().setEnd(text.length()).setText(text).build();
      if (request.getMinCertainty() > 0.75) {
        answer(answer, ListFactsResponse.getDefaultInstance());
        return;
      }
      answer(
          answer,
          ListFactsResponse.newBuilder()
              .setNextPageToken(text.startsWith("brittle") ? "second" : "")
              .addFacts(
                  Fact.newBuilder()
                      .setName(request.getParent() + "/facts/0")
                      .setSpan(span)
                      .setSubject(FactArgument.newBuilder().setText("Ann"))
                      .setPredicate("meet")
                      .setCertainty(0.75)
                      .setPolarity(Polarity.POLARITY_NEGATIVE)
                      .setModality(Modality.MODALITY_PLANNED)
                      .addArguments(argument(Slot.SLOT_MANNER, "in", "person"))
                      .addArguments(argument(Slot.SLOT_OBJECT, "obj", "the envoy"))
                      .addArguments(argument(Slot.SLOT_TIME, "", "last July"))
                      .addArguments(argument(Slot.SLOT_SUBJECT, "by", "Cy"))
                      .addSpeakers(FactArgument.newBuilder().setText("Bob")))
              .build());
    }

    private static FactArgument argument(Slot slot, String role, String text) {
      return FactArgument.newBuilder().setSlot(slot).setRole(role).setText(text).build();
    }

    private <T> void answer(StreamObserver<T> answer, T message) {
      answer.onNext(message);
      answer.onCompleted();
    }
  }
}
