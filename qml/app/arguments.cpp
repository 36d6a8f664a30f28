// SPDX-License-Identifier: Apache-2.0
#include "qml/app/arguments.h"

#include "qml/Ringtrue/Workspace/pages.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace ringtrue::qml {

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

Arguments wrong(const QString &sentence)
{
    Arguments arguments;
    arguments.answer = sentence + QLatin1Char('\n');
    arguments.exitCode = 2;
    return arguments;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(name("Service visions, evaluations and what they prove."));
    parser.addPositionalArgument(name("workspace"), name("The folder to open."), name("[WORKSPACE]"));
    parser.addOptions({
        {name("help"), name("Show this help.")},
        {name("version"), name("Show the version.")},
        {name("page"),
         name("Open on this page: today, vision, forms, rounds, interactions, organisation, settings, evaluate."),
         name("PAGE")},
        {name("of"), name("What the page is of: the id of an interaction."), name("ID")},
        {name("as"), name("Sign in as this person: name, external id or id."), name("PERSON")},
        {name("theme"), name("light or dark, for this run."), name("THEME")},
        {name("language"), name("en or de, for this run."), name("LANGUAGE")},
        {name("size"), name("Size of the window."), name("WxH")},
        {name("shot"), name("Write a picture of the window and end."), name("FILE.png")},
    });
}

bool isPage(const QString &page)
{
    return std::ranges::any_of(pages(), [&](const Page &known) { return page == QLatin1String(known.id); });
}

} // namespace

Arguments readArguments(const QStringList &given)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(given))
        return wrong(parser.errorText());
    Arguments arguments;
    if (parser.isSet(name("help")))
        arguments.answer = parser.helpText().replace(name("<executable_name>"), name("ringtrue-app"));
    if (parser.isSet(name("version")))
        arguments.answer = name("ringtrue-app " RINGTRUE_VERSION "\n");
    if (parser.positionalArguments().size() > 1)
        return wrong(name("More than one workspace was named."));
    arguments.workspace = parser.positionalArguments().value(0);
    if (parser.isSet(name("page")))
        arguments.page = parser.value(name("page"));
    arguments.of = parser.value(name("of"));
    arguments.person = parser.value(name("as"));
    arguments.theme = parser.value(name("theme"));
    arguments.language = parser.value(name("language"));
    arguments.shot = parser.value(name("shot"));
    if (!arguments.theme.isEmpty() && arguments.theme != name("light") && arguments.theme != name("dark"))
        return wrong(name("--theme is light or dark."));
    if (!isPage(arguments.page))
        return wrong(name("--page is today, vision, forms, rounds, interactions, organisation, settings or evaluate."));
    if (arguments.page == name("evaluate") && arguments.of.isEmpty())
        return wrong(name("--page evaluate wants --of: the id of an interaction or of an evaluation."));
    if (!arguments.language.isEmpty() && arguments.language != name("en") && arguments.language != name("de"))
        return wrong(name("--language is en or de."));
    if (parser.isSet(name("size"))) {
        static const QRegularExpression form(name("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(name("size")));
        if (!match.hasMatch())
            return wrong(name("--size is written as 1280x800."));
        arguments.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        if (arguments.size.width() < 320 || arguments.size.height() < 240 || arguments.size.width() > 8192
            || arguments.size.height() > 8192)
            return wrong(name("--size is from 320x240 to 8192x8192."));
    }
    return arguments;
}

} // namespace ringtrue::qml
