// SPDX-License-Identifier: Apache-2.0
#include "forms/exchange/write_yaml.h"
#include "forms/service/content_comments.h"
#include "forms/service/content_drafts.h"
#include "tests/forms/service/evaluation_samples.h"

#include <fstream>
#include <future>

using namespace ringtrue;
using namespace ringtrue::tests;
using forms::ContentDraftError;
using forms::ContentKind;

namespace {

const forms::ContentDraftId one{*Uuid::parse("018f0000-0000-7000-8000-0000000000c1")};
const forms::ContentDraftId two{*Uuid::parse("018f0000-0000-7000-8000-0000000000c2")};
const forms::ContentCommentId firstWords{*Uuid::parse("018f0000-0000-7000-8000-0000000000d1")};
const forms::ContentCommentId secondWords{*Uuid::parse("018f0000-0000-7000-8000-0000000000d2")};

forms::ContentDraft visionDraft()
{
    return {.id = one,
            .kind = ContentKind::Vision,
            .slug = "contact-centre",
            .title = "Contact centre",
            .text = forms::writeYaml(vision()),
            .author = evaluatorAda};
}

std::string visionTitled(std::string title)
{
    Vision made = vision();
    made.title = std::move(title);
    return forms::writeYaml(made);
}

std::string bytesOfDrafts(const EvaluationSample &sample)
{
    std::string out;
    for (const auto *const name : {"drafts.db", "drafts.db-wal"}) {
        std::ifstream stream(sample.folder / "w" / name, std::ios::binary);
        out.append(std::istreambuf_iterator<char>(stream), {});
    }
    return out;
}

} // namespace

TEST_CASE("A vision that is being written is read back as it was saved, by whoever reads beside too",
          "[forms][service]")
{
    EvaluationSample sample;
    auto draft = visionDraft();
    const auto saved = forms::saveContentDraft(*sample.workspace, evaluatorAda, draft);
    REQUIRE(saved);
    CHECK(*saved == sample.clock.now());
    draft.changedAt = *saved;
    CHECK(forms::readContentDraft(*sample.workspace, one).value() == draft);

    draft.text = visionTitled("Contact centre");
    draft.basedOn = sample.formHash;
    sample.clock.advance(1'000'000);
    REQUIRE(forms::saveContentDraft(*sample.workspace, evaluatorAda, draft));
    draft.changedAt = sample.clock.now();
    CHECK(forms::readContentDraft(*sample.workspace, one).value() == draft);
    const auto reader = service::Workspace::openForReading(sample.opening());
    REQUIRE(reader);
    CHECK(forms::readContentDraft(**reader, one).value() == draft);
}

TEST_CASE("Drafts of a workspace that is only read are neither kept nor discarded", "[forms][service]")
{
    EvaluationSample sample;
    const auto draft = visionDraft();
    REQUIRE(forms::saveContentDraft(*sample.workspace, evaluatorAda, draft));
    const auto reader = service::Workspace::openForReading(sample.opening());
    REQUIRE(reader);
    const auto isRefused = [](const auto &result) {
        return !result && result.error().error == ContentDraftError::Store
               && result.error().storage.error == storage::StorageError::ReadOnly;
    };
    CHECK(isRefused(forms::saveContentDraft(**reader, evaluatorAda, draft)));
    bool isTold = false;
    forms::saveContentDraft(**reader, evaluatorAda, draft,
                            [&](const forms::ContentSaved &saved) { isTold = isRefused(saved); });
    CHECK(isTold);
    CHECK(isRefused(forms::discardContentDraft(**reader, evaluatorAda, one)));
    CHECK(isRefused(forms::settlePublishedDraft(**reader, one, draft.text, sample.formHash)));
    CHECK(forms::readContentDraft(**reader, one));
}

TEST_CASE("Drafts of visions and forms are listed apart, the last changed first, without their texts",
          "[forms][service]")
{
    EvaluationSample sample;
    auto second = visionDraft();
    second.id = two;
    second.slug = "branches";
    auto form = visionDraft();
    form.id = forms::ContentDraftId{*Uuid::parse("018f0000-0000-7000-8000-0000000000c3")};
    form.kind = ContentKind::Form;
    form.text = forms::writeYaml(tests::form());
    for (const auto &draft : {visionDraft(), second, form}) {
        REQUIRE(forms::saveContentDraft(*sample.workspace, evaluatorAda, draft));
        sample.clock.advance(1'000'000);
    }
    const auto visions = forms::contentDrafts(*sample.workspace, ContentKind::Vision);
    REQUIRE(visions);
    REQUIRE(visions->size() == 2);
    CHECK(visions->at(0).id == two);
    CHECK(visions->at(1).id == one);
    CHECK(visions->at(0).text.empty());
    CHECK(forms::contentDrafts(*sample.workspace, ContentKind::Form)->size() == 1);
}

TEST_CASE("Of a draft that was published only that very text goes", "[forms][service]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    const auto published = visionDraft();
    using forms::PublishedDraft;
    const auto settle = [&] {
        return forms::settlePublishedDraft(workspace, one, published.text, sample.formHash).value();
    };
    CHECK(settle() == PublishedDraft::Gone);
    auto draft = published;
    draft.text = visionTitled("Written meanwhile");
    REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, draft));
    CHECK(settle() == PublishedDraft::Kept);
    const auto kept = forms::readContentDraft(workspace, one);
    REQUIRE(kept);
    CHECK(kept->text == draft.text);
    CHECK(kept->basedOn == sample.formHash);
    REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, published));
    CHECK(settle() == PublishedDraft::Removed);
    CHECK(forms::readContentDraft(workspace, one).error().error == ContentDraftError::Missing);
}

TEST_CASE("Saves that are posted arrive in their order", "[forms][service]")
{
    EvaluationSample sample;
    std::promise<std::vector<bool>> told;
    std::vector<bool> outcomes;
    for (int i = 0; i < 3; ++i) {
        auto draft = visionDraft();
        draft.text = visionTitled("Title " + std::to_string(i));
        forms::saveContentDraft(*sample.workspace, evaluatorAda, draft, [&](const forms::ContentSaved &saved) {
            outcomes.push_back(bool(saved));
            if (outcomes.size() == 3)
                told.set_value(outcomes);
        });
    }
    CHECK(told.get_future().get() == std::vector<bool>{true, true, true});
    CHECK(forms::readContentDraft(*sample.workspace, one)->text == visionTitled("Title 2"));
}

TEST_CASE("A draft that could not be read again is refused, and what was kept stays", "[forms][service]")
{
    EvaluationSample sample;
    REQUIRE(forms::saveContentDraft(*sample.workspace, evaluatorAda, visionDraft()));
    struct Row {
        std::string text;
        forms::FindingCode code;
    };
    const auto row = GENERATE(values<Row>({
        {"ringtrue: vision 1\n", forms::FindingCode::MissingKey},
        {"title: a: b\n", forms::FindingCode::YamlSyntax},
        {visionTitled("Early") + "# said by hand\n", forms::FindingCode::ReadsOtherwise},
        {replaced(visionTitled("x"), "title: x", "title: 12"), forms::FindingCode::ReadsOtherwise}, // no word: quoted
    }));
    CAPTURE(row.text);
    auto draft = visionDraft();
    draft.text = row.text;
    const auto refused = forms::saveContentDraft(*sample.workspace, evaluatorAda, draft);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == ContentDraftError::Unreadable);
    REQUIRE_FALSE(refused.error().findings.empty());
    CHECK(refused.error().findings.front().code == row.code);
    CHECK(forms::readContentDraft(*sample.workspace, one)->text == visionDraft().text);
}

TEST_CASE("A discarded draft is gone with its participants and comments", "[forms][service]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, visionDraft()));
    REQUIRE(forms::setParticipants(workspace, one, std::array{evaluatorAda, agentBo, evaluatorAda}));
    CHECK(forms::participantsOf(workspace, one).value() == std::vector{evaluatorAda, agentBo});
    REQUIRE(forms::setParticipants(workspace, one, std::array{agentBo}));
    CHECK(forms::participantsOf(workspace, one).value() == std::vector{agentBo});
    REQUIRE(forms::comment(workspace, one, {.id = firstWords, .author = evaluatorAda, .path = "", .text = "Good"}));
    REQUIRE(forms::discardContentDraft(workspace, evaluatorAda, one));
    CHECK(forms::readContentDraft(workspace, one).error().error == ContentDraftError::Missing);
    CHECK(forms::participantsOf(workspace, one)->empty());
    CHECK(forms::commentsOn(workspace, one)->empty());
    CHECK(forms::discardContentDraft(workspace, evaluatorAda, one)); // gone already: fine
    CHECK(forms::setParticipants(workspace, one, std::array{agentBo}).error().error == ContentDraftError::Missing);
    CHECK(forms::comment(workspace, one, {.id = firstWords, .author = evaluatorAda, .path = "", .text = "Late"})
              .error()
              .error
          == ContentDraftError::Missing);
}

TEST_CASE("Drafts are kept and discarded for those alone whose roles publish", "[forms][service][rights]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    const auto isNotAllowed = [](const auto &done) {
        return !done && done.error().error == ContentDraftError::NotAllowed;
    };
    giveRoles(sample, agentBo, {Role::Evaluator});
    CHECK(isNotAllowed(forms::saveContentDraft(workspace, agentBo, visionDraft())));
    std::promise<bool> told;
    forms::saveContentDraft(workspace, agentBo, visionDraft(),
                            [&](const forms::ContentSaved &saved) { told.set_value(isNotAllowed(saved)); });
    CHECK(told.get_future().get());
    REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, visionDraft()));
    auto changed = visionDraft();
    changed.title = "Another title";
    CHECK(isNotAllowed(forms::saveContentDraft(workspace, agentBo, changed)));
    CHECK(isNotAllowed(forms::discardContentDraft(workspace, agentBo, one)));
    CHECK(forms::readContentDraft(workspace, one)->title == visionDraft().title);
    giveRoles(sample, agentBo, {Role::ExperienceOwner});
    REQUIRE(forms::saveContentDraft(workspace, agentBo, changed)); // also one that another began
    CHECK(forms::readContentDraft(workspace, one)->title == changed.title);
    CHECK(forms::discardContentDraft(workspace, agentBo, one));
}

TEST_CASE("Comments on a draft are sealed, told with their path, and resolved", "[forms][service]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, visionDraft()));
    forms::ContentComment said{
        .id = firstWords, .author = evaluatorAda, .path = "pillars/clear", .text = "Ask Anna Blum about this word"};
    said.at = forms::comment(workspace, one, said).value();
    sample.clock.advance(1'000'000);
    forms::ContentComment answer{.id = secondWords, .author = agentBo, .path = "pillars/clear", .text = "I did"};
    answer.at = forms::comment(workspace, one, answer).value();
    CHECK(bytesOfDrafts(sample).find("Blum") == std::string::npos);
    CHECK(forms::commentsOn(workspace, one).value() == std::vector{said, answer});
    REQUIRE(forms::resolveComment(workspace, firstWords, forms::Resolved::Yes));
    CHECK(forms::commentsOn(workspace, one)->front().resolved);
    REQUIRE(forms::resolveComment(workspace, firstWords, forms::Resolved::No));
    CHECK_FALSE(forms::commentsOn(workspace, one)->front().resolved);
    CHECK_FALSE(forms::resolveComment(workspace, forms::ContentCommentId{}, forms::Resolved::Yes));
}

TEST_CASE("What was said about a draft stays with the version that it became", "[forms][service]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    const auto version = sample.formHash;
    forms::ContentComment said{.id = firstWords, .author = evaluatorAda, .path = "pillars/clear", .text = "Too vague"};
    const auto comment = [&] {
        REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, visionDraft()));
        said.at = forms::comment(workspace, one, said).value();
        REQUIRE(forms::resolveComment(workspace, said.id, forms::Resolved::Yes));
        said.resolved = true;
    };
    comment();
    REQUIRE(forms::settlePublishedDraft(workspace, one, "another text", version).value()
            == forms::PublishedDraft::Kept);
    CHECK(forms::commentsOnVersion(workspace, version)->empty()); // they stay with what goes on
    CHECK(forms::commentsOn(workspace, one).value() == std::vector{said});
    CHECK(forms::participantsOfVersion(workspace, version)->empty());
    REQUIRE(forms::setParticipants(workspace, one, std::array{agentBo, evaluatorAda}));
    REQUIRE(forms::settlePublishedDraft(workspace, one, visionDraft().text, version).value()
            == forms::PublishedDraft::Removed);
    CHECK(forms::participantsOf(workspace, one)->empty());
    CHECK(forms::participantsOfVersion(workspace, version).value() == std::vector{agentBo, evaluatorAda});
    CHECK(forms::commentsOn(workspace, one)->empty());
    CHECK(forms::commentsOnVersion(workspace, version).value() == std::vector{said});
    const auto first = said;
    said.id = secondWords;
    sample.clock.advance(1'000'000);
    comment();
    REQUIRE(forms::removePublishedDraft(workspace, one, version));
    CHECK(forms::readContentDraft(workspace, one).error().error == ContentDraftError::Missing);
    CHECK(forms::commentsOnVersion(workspace, version).value() == std::vector{first, said});
    CHECK(forms::removePublishedDraft(workspace, one, version)); // gone already: fine
    CHECK(bytesOfDrafts(sample).find("vague") == std::string::npos);
}

TEST_CASE("What an erased person said about a draft reads as erased, and they say nothing more", "[forms][service]")
{
    EvaluationSample sample;
    auto &workspace = *sample.workspace;
    REQUIRE(forms::saveContentDraft(workspace, evaluatorAda, visionDraft()));
    const forms::ContentComment said{.id = firstWords, .author = agentBo, .path = "", .text = "My name is Bo"};
    REQUIRE(forms::comment(workspace, one, said));
    REQUIRE(workspace.keys().destroy(std::array{ledger::subjectOf(agentBo)}, sample.clock.now()));
    const auto comments = forms::commentsOn(workspace, one);
    REQUIRE(comments);
    REQUIRE(comments->size() == 1);
    CHECK(comments->front().words == forms::CommentWords::Erased);
    CHECK(comments->front().text.empty());
    auto more = said;
    more.id = secondWords;
    const auto refused = forms::comment(workspace, one, more);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().error == ContentDraftError::Keys);
    CHECK(refused.error().keys == ledger::KeyError::Erased);
}
