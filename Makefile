# Everything that a fresh machine needs: `make run` opens the bundled speech, `make test` runs all tests.

PREFIX ?= /usr/local
DESTDIR ?=
FILE ?=
TEXT ?= Resources/speech.txt

# What the build and the tests need from Debian, as "package:a file or command that shows it is there".
BUILD_NEEDS = libncurses-dev:/usr/include/curses.h libmd4c-dev:/usr/include/md4c.h \
  libxml2-dev:/usr/include/libxml2/libxml/HTMLparser.h pkg-config:pkg-config libzip-dev:/usr/include/zip.h \
  libuchardet-dev:/usr/include/uchardet/uchardet.h libtomlplusplus-dev:/usr/include/toml++/toml.h
TEST_NEEDS = $(BUILD_NEEDS) poppler-utils:pdftotext tmux:tmux

# What is installed; the first starts the second, which has to lie beside it.
PROGRAMS = tigang tigang-import

SWIFT = swift
# Types of generics are asked for with their witness tables: by name, each takes a search through all conformances,
# together a quarter of what starting costs.
DIRECT_METADATA = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# The Swift runtime's C++ library goes into the program: shared, its names alone take a tenth of the time to start.
LIBSTDCXX = $(lastword $(wildcard /usr/lib/gcc/*-linux-gnu/*/libstdc++.a))
STATIC_CXX = -Xlinker -L$(CURDIR)/.build/static -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
# Without a search for libraries beside the program, where there are none.
RELEASE = -c release --static-swift-stdlib --disable-local-rpath $(DIRECT_METADATA) $(STATIC_CXX)

.PHONY: help run build test format lint install uninstall tables numerals office-record pandoc-record latency throughput worst-cases search-speed memory clean needs-build needs-test

help:
	@echo 'make run [FILE=…]     install what is missing, build, open FILE or the bundled speech'
	@echo 'make test             install what is missing, run all tests'
	@echo 'make install PREFIX=… install a release build'
	@echo 'make lint / format    check or mend the format of the sources'
	@echo 'make tables           generate the tables of widths, foldings and readings anew'
	@echo 'make numerals         generate the table of numerals that the tests read anew'
	@echo 'make office-record    record anew what LibreOffice and pandoc show for the documents of the tests'
	@echo 'make pandoc-record    record what pandoc shows of the documents that the tests of imports read'
	@echo 'make search-speed TEXT=…  measure searching a big text beside rg'
	@echo 'make memory TEXT=…    measure the memory with a big text open and searched'
	@echo 'make latency          measure first screen and keys beside less'
	@echo 'make throughput       measure the parser on TEXT=… (1, 10, 100 MB) and on a million sections'
	@echo 'make worst-cases      measure the parser on texts that are made to slow it down'

run: build
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/tigang" $(FILE)

build: needs-build $(and $(LIBSTDCXX),.build/static/libstdc++.a)
	$(SWIFT) build $(RELEASE)

# The only file in its folder, so that the linker does not find the shared one first.
.build/static/libstdc++.a:
	mkdir -p $(@D)
	ln -s $(LIBSTDCXX) $@

test: needs-test
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Benchmarks

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests Benchmarks

install: build
	install -D -m 755 -t "$(DESTDIR)$(PREFIX)/bin" $(addprefix "$$($(SWIFT) build $(RELEASE) --show-bin-path)"/,$(PROGRAMS))

uninstall:
	rm -f $(addprefix "$(DESTDIR)$(PREFIX)"/bin/,$(PROGRAMS))

tables:
	Scripts/install-missing.sh unicode-data:/usr/share/unicode/UnicodeData.txt
	python3 Scripts/generate-width-table.py > Sources/CellGrid/CharacterWidth+Table.swift
	python3 Scripts/generate-search-tables.py > Sources/CSearchTables/Tables.inc

numerals:
	pip install --quiet cn2an kanjize roman
	python3 Scripts/generate-numeral-table.py > Tests/OutlineModelTests/Numerals/numerals.tsv

office-record:
	Scripts/install-missing.sh libreoffice-writer-nogui:soffice pandoc:pandoc
	Scripts/record-office.sh

pandoc-record:
	Scripts/install-missing.sh pandoc:pandoc
	for file in Tests/TigangImportTests/Cases/*.md Tests/TigangImportTests/Cases/*.html; do \
	  case $$file in *.md) format=gfm+yaml_metadata_block ;; *) format=html ;; esac; \
	  pandoc -f $$format -t plain --wrap=none $$file > $$file.pandoc || exit 1; done

latency: build
	Scripts/install-missing.sh less:less
	python3 Scripts/measure-latency.py less Resources/speech.txt
	python3 Scripts/measure-latency.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/tigang" Resources/speech.txt

throughput: build
	python3 Scripts/measure-parser.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/tigang" "$(TEXT)"

worst-cases: build
	python3 Scripts/measure-worst-cases.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/tigang"

search-speed:
	Scripts/install-missing.sh ripgrep:rg
	$(SWIFT) build -c release --product SearchBenchmark
	python3 Scripts/measure-search.py "$$($(SWIFT) build -c release --show-bin-path)/SearchBenchmark" $(TEXT)

memory: build
	python3 Scripts/measure-memory.py "$$($(SWIFT) build $(RELEASE) --show-bin-path)/tigang" "$(TEXT)"

clean:
	$(SWIFT) package clean

needs-build:
	@Scripts/install-missing.sh swift:swift $(BUILD_NEEDS)

needs-test:
	@Scripts/install-missing.sh swift:swift $(TEST_NEEDS)
