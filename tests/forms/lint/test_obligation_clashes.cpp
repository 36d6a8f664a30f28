// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/obligation_clashes.h"
#include "tests/forms/lint/found.h"

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

/// Another form with the obligation of the sample, bent by @p bend.
template <typename Bend>
Form chatWithNotice(Bend bend)
{
    Form out = form();
    out.id = FormSlug{"desk-chat"};
    bend(out);
    return out;
}

/// What is found in @p chat beside the sample, which is given first.
std::string clashesOf(const Form &chat)
{
    const Form call = form();
    const std::vector<const Form *> both{&call, &chat};
    CHECK(foundBy([&](Collected &out) { lintObligationClashes(call, both, out); }).empty()); // it was there first
    return foundBy([&](Collected &out) { lintObligationClashes(chat, both, out); });
}

const std::string noticeClashes = "caution obligation-clashes notice, desk-chat, desk-call; ";

} // namespace

TEST_CASE("an id that means another obligation in another form is found", "[forms][lint]")
{
    CHECK(clashesOf(chatWithNotice([](Form &) {})).empty());
    CHECK(clashesOf(chatWithNotice([](Form &chat) {
              chat.obligations[0].text = "say that the call is recorded.";
          })).empty()); // case and stops are no other words
    CHECK(clashesOf(chatWithNotice([](Form &chat) { chat.obligations[0].text = "Quite another duty"; }))
          == noticeClashes);
    CHECK(clashesOf(chatWithNotice([](Form &chat) { chat.obligations[0].kind = ObligationKind::Contract; }))
          == noticeClashes);
    CHECK(clashesOf(chatWithNotice([](Form &chat) { chat.obligations[0].id = ObligationSlug{"other"}; })).empty());
}

TEST_CASE("two versions of one form do not clash, and two languages only by a translation", "[forms][lint]")
{
    const auto inGerman = [](Form &chat) {
        chat.language = "de";
        chat.obligations[0].text = "Sagen, dass aufgezeichnet wird";
    };
    CHECK(clashesOf(chatWithNotice(inGerman)).empty());
    CHECK(clashesOf(chatWithNotice([&](Form &chat) {
              inGerman(chat);
              chat.translations.push_back({"en", {{"obligations/notice", "Quite another duty"}}});
          }))
          == noticeClashes);
    CHECK(clashesOf(chatWithNotice([](Form &chat) {
              chat.id = FormSlug{"desk-call"};
              chat.obligations[0].text = "Quite another duty";
          })).empty());
}
