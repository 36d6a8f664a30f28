// SPDX-License-Identifier: Apache-2.0
#include "core/base/memory_source.h"
#include "qml/Ringtrue/Interactions/interaction_list.h"
#include "tests/media/sounds.h"
#include "tests/qml/desk_sample.h"

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

/// 20 s and @p more frames of two channels: the agent (left) speaks from 2 s to 8 s, the customer from 10 s to 14 s.
std::string twoVoices(int more)
{
    constexpr int rate = 8000;
    std::vector<float> values(std::size_t(rate * 20 + more) * 2, 0.0f);
    const auto speak = [&](std::size_t channel, std::size_t from, std::size_t to) {
        for (std::size_t frame = from * rate; frame < to * rate; ++frame)
            values[2 * frame + channel] = frame % 2 == 0 ? 0.3f : -0.3f;
    };
    speak(0, 2, 8);
    speak(1, 10, 14);
    return tests::wav(values, rate, 2);
}

InteractionId addCall(qml::OpenWorkspace &workspace, media::ChannelSides sides, int number)
{
    media::NewCall call;
    call.about.reference = std::to_string(number);
    call.about.startedAt = {1'795'100'000'000'000 + number, 60};
    call.about.segments = {{.agent = tests::deskAgent, .startMs = 0, .endMs = {}}};
    call.sides = sides;
    call.files.push_back(std::make_unique<MemorySource>(twoVoices(number))); // no file twice
    const auto imported = media::importCall(workspace.engine(), tests::deskEvaluator, std::move(call));
    REQUIRE(imported);
    return imported->interaction.id;
}

} // namespace

SCENARIO("A row of the list shows who speaks when", "[interactions]")
{
    GIVEN("a call with a channel for each side, one where nobody knows who is who, and a chat")
    {
        tests::DeskSample sample{1};
        qml::OpenWorkspace workspace{sample.registry(), sample.clock()};
        sample.open(workspace);
        const auto known = addCall(workspace, media::ChannelSides::AgentLeft, 1);
        const auto mixed = addCall(workspace, media::ChannelSides::Mixed, 2);
        qml::InteractionList list;
        list.setWorkspace(&workspace);
        REQUIRE(eventually([&] { return list.count() == 3; }));
        const auto talkOf = [&](int row) {
            return list.index(row).data(qml::InteractionList::TalkRole).value<qml::TalkLine>();
        };
        const auto rowOf = [&](const InteractionId &id) { return list.rowOf(QString::fromStdString(id.text())); };
        WHEN("the rows are shown")
        {
            REQUIRE(eventually([&] { return !talkOf(rowOf(known)).spans.isEmpty(); }));
            THEN("the call has a span for each side")
            {
                const auto line = talkOf(rowOf(known));
                CHECK(line.durationMs == 20'000);
                REQUIRE(line.spans.size() == 2);
                CHECK(line.spans[0].side == qml::WavePeaks::Customer);
                CHECK(line.spans[0].fromMs == 9'920); // on a grid of 160 ms
                CHECK(line.spans[0].toMs == 14'080);
                CHECK(line.spans[1].side == qml::WavePeaks::Agent);
                CHECK(line.spans[1].fromMs == 1'920);
                CHECK(line.spans[1].toMs == 8'000);
            }
            THEN("the other call claims nothing")
            {
                bool read = false;
                QObject::connect(&list, &QAbstractItemModel::dataChanged, &list,
                                 [&](const QModelIndex &changed, const QModelIndex &, const QList<int> &roles) {
                                     read |= changed.row() == rowOf(mixed)
                                             && roles == QList<int>{qml::InteractionList::TalkRole};
                                 });
                CHECK(talkOf(rowOf(mixed)).spans.isEmpty());
                REQUIRE(eventually([&] { return read; }));
                CHECK(talkOf(rowOf(mixed)).spans.isEmpty());
            }
            THEN("a chat has a tick a message, on the side of who wrote it")
            {
                const int chat = 3 - rowOf(known) - rowOf(mixed);
                REQUIRE(eventually([&] { return !talkOf(chat).spans.isEmpty(); }));
                const auto line = talkOf(chat);
                REQUIRE(line.spans.size() == 4);
                CHECK(line.spans[1].fromMs == 190'000);
                CHECK(line.spans[1].side == qml::WavePeaks::Agent);
            }
        }
    }
}
