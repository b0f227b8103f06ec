// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"
#include "app/paths.h"
#include "presentation/common/errortext.h"
#include "printing/pdf/pdfformprinter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"zhuke"_s);
    QApplication::setApplicationVersion(QStringLiteral(ZHUKE_VERSION));
    QApplication::setDesktopFileName(u"zhuke"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"筑客：建筑企业大客户管理"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(u"lang"_s, u"界面语言:zh 或 en"_s, u"zh|en"_s);
    parser.addOption(language);
    parser.addPositionalArgument(u"file"_s, u"要打开的 .zhuke 文件"_s, u"[file]"_s);
    parser.process(application);

    auto library = zhuke::printing::FormLibrary::builtIn();
    if (!library) {
        const auto text = zhuke::presentation::errorText(library.error());
        QMessageBox::critical(nullptr, u"筑客"_s, text.what + u'\n' + text.details);
        return 1;
    }
    zhuke::app::Program program(
        zhuke::app::settingsPath(),
        std::make_unique<zhuke::printing::PdfFormPrinter>(std::move(*library)));
    program.start(parser.positionalArguments().value(0), parser.value(language));
    return QApplication::exec();
}
