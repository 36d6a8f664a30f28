// SPDX-License-Identifier: Apache-2.0
#include "qml/app/arguments.h"

#include "tests/catch.h"

using namespace ringtrue;

namespace {

qml::Arguments read(const char *option, const char *value)
{
    return qml::readArguments(
        {QStringLiteral("ringtrue-app"), QString::fromLatin1(option), QString::fromLatin1(value)});
}

} // namespace

TEST_CASE("A page or a language that is not there is refused by name", "[app]")
{
    CHECK(read("--page", "settings").answer.isEmpty());
    CHECK(read("--page", "evaluate").answer.startsWith(QStringLiteral("--page evaluate wants --of")));
    CHECK(read("--page", "foo").exitCode == 2);
    CHECK(read("--page", "foo").answer.startsWith(QStringLiteral("--page is today, vision")));
    CHECK(read("--size", "1024x700").size == QSize(1024, 700));
    for (const char *const size : {"1024", "100x100", "99999x700"})
        CHECK(read("--size", size).exitCode == 2);
    CHECK(qml::readArguments({QStringLiteral("ringtrue-app"), QStringLiteral("--help")})
              .answer.contains(QStringLiteral("[options]")));
    CHECK(read("--language", "de").answer.isEmpty());
    CHECK(read("--language", "xx").answer == QStringLiteral("--language is en or de.\n"));
}
