// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/table_import.h"
#include "tests/qml/desk_sample.h"

#include <QRegularExpression>

using namespace ringtrue;
using ringtrue::tests::eventually;

namespace {

QStringList logLines(const tests::DeskSample &desk)
{
    const auto text = tests::bytesOf(service::WorkspacePaths{desk.folder()}.log() / "ringtrue.log");
    return QString::fromStdString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool tells(const QStringList &lines, const char *event)
{
    const auto words = QStringLiteral(" %1").arg(QString::fromLatin1(event));
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(words); });
}

/// A time, an event, fields of words, numbers and ids: a text of a person has no place in that.
bool isPlain(const QString &line)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+[+-]\\d\\d:\\d\\d [a-z-]+( [a-z]+=([a-z-]+|-?\\d+|[0-9a-f-]{36}))*$"));
    return form.match(line).hasMatch();
}

} // namespace

TEST_CASE("The log of the application tells what was done and nothing personal", "[log]")
{
    tests::DeskSample desk(1);
    qml::OpenWorkspace workspace(desk.registry(), desk.clock());
    desk.open(workspace);
    qml::TableImport import;
    import.setProperty("workspace", QVariant::fromValue(&workspace));
    const auto file = desk.folder().parent_path() / "people.csv";
    tests::writeBytes(file, "name,roles\nGrace Hopper,evaluator\n");
    import.take(qml::TableImport::People, QUrl::fromLocalFile(QString::fromStdString(file.string())));
    REQUIRE(eventually([&] { return !import.busy(); }));
    REQUIRE(workspace.engine().keys().setPassphrase(workspace.person(), {}, "tide table"));
    workspace.lock();
    workspace.signIn(0, QStringLiteral("wrong"));
    REQUIRE(eventually([&] { return !workspace.signingIn(); }));
    const auto lines = logLines(desk);
    for (const auto *event : {"made", "opened program=ringtrue-app", "signed-in person=", "imported interaction=",
                              "written what=people", "locked", "sign-in-refused person="}) {
        CAPTURE(event);
        CHECK(tells(lines, event));
    }
    for (const auto &line : lines) {
        CAPTURE(line.toStdString());
        CHECK(isPlain(line));
    }
    const auto all = lines.join(QLatin1Char('\n'));
    for (const auto *word : {"Ada", "Example", "Bo", "Grace", "Hopper", "Tidewater", "people.csv", "tide", "parcel"}) {
        CAPTURE(word);
        CHECK_FALSE(all.contains(QString::fromLatin1(word)));
    }
}
