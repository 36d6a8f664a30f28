// SPDX-License-Identifier: Apache-2.0
// The files of tests/data/formats, each of which uses every key of its format: what they say is frozen.
#include "forms/exchange/content.h"
#include "forms/exchange/write_yaml.h"
#include "forms/model/format.h"
#include "tests/forms/sample.h"
#include "tests/places.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace ringtrue;
using namespace ringtrue::forms;
using namespace ringtrue::tests;

namespace {

std::filesystem::path pathOf(const std::string &name)
{
    return dataFolder() / "formats" / name;
}

std::string readAll(const std::filesystem::path &path)
{
    std::ifstream file{path, std::ios::binary};
    REQUIRE(file);
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// Compares @p content with the file beside the YAML; writes that where APPROVE is set.
void checkContent(const std::string &name, const std::string &content)
{
    const auto path = pathOf(name + ".json");
    if (std::getenv("APPROVE"))
        std::ofstream{path, std::ios::binary} << content << '\n';
    CHECK(readAll(path) == content + "\n");
}

} // namespace

TEST_CASE("what a form file of each format says stays the same for ever", "[forms][golden]")
{
    const int format = GENERATE(1, 2);
    const std::string name = std::to_string(format) + ".form.yaml";
    CAPTURE(name);
    const Form made = form(readAll(pathOf(name)));
    const Vision seen = vision(readAll(pathOf(std::to_string(format) + ".vision.yaml")));
    CHECK(formatNeeded(made).format == format);
    CHECK_FALSE(hasErrors(lintForm(made, {}, name, &seen)));
    CHECK(form(writeYaml(made)) == made);
    checkContent(name, canonicalContent(made));
}

TEST_CASE("what a vision file of each format says stays the same for ever", "[forms][golden]")
{
    const int format = GENERATE(1, 2);
    const std::string name = std::to_string(format) + ".vision.yaml";
    CAPTURE(name);
    const Vision made = vision(readAll(pathOf(name)));
    CHECK(formatNeeded(made).format == format);
    CHECK_FALSE(hasErrors(lintVision(made, {}, name)));
    CHECK(vision(writeYaml(made)) == made);
    checkContent(name, canonicalContent(made));
}
