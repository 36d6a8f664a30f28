// SPDX-License-Identifier: Apache-2.0
#include "core/cli/commands/commands.h"
#include "core/cli/findings.h"
#include "core/cli/session.h"
#include "forms/exchange/write_yaml.h"
#include "forms/parse/parse.h"

namespace ringtrue::cli {

void addFormFormat(Frame &frame)
{
    auto file = std::make_shared<std::string>();
    CLI::App &command = frame.add("form", "format", "Print a form file as Ringtrue writes it, without its comments",
                                  [file](const Context &) -> Reply {
                                      const auto text = readFile(*file, 4u << 20);
                                      if (!text)
                                          return text.error();
                                      const auto parsed = forms::parseForm(*text, *file);
                                      if (!parsed.form)
                                          return lintReply(*file, parsed.findings);
                                      const auto written = forms::writeYaml(*parsed.form);
                                      return {.json = {{"text", written}}, .words = written};
                                  });
    command.add_option("file", *file, "A *.form.yaml file")->required()->check(someName);
}

} // namespace ringtrue::cli
